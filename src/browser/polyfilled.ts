/**
 * Our own pages call the APIs through webextension-polyfill, which gives both browsers the same promises and errors. The worker and the
 * pages' script do not import this: to them it would cost a third of the time in which the worker's script runs.
 */
import browser from "webextension-polyfill";
import { callThrough } from "./extension-api.ts";

callThrough(browser as unknown as typeof chrome);
