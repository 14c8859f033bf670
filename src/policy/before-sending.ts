/** What is done before something serious is sent: nothing, it is called to mind, or it is asked about. */

export const BEFORE_SENDING = ["off", "remind", "confirm"] as const;
