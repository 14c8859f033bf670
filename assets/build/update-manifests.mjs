/** The small files that a browser asks again and again whether there is a newer version. */

const escaped = (text) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * For Chrome and Edge: update.xml.
 * @param {{ id: string, version: string, url: string, minimum: string }} package_ `url`: of the CRX; `minimum`: the oldest browser
 */
export const updateXml = ({ id, version, url, minimum }) => `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escaped(url)}" version="${version}" prodversionmin="${minimum}" />
  </app>
</gupdate>
`;

/**
 * For Firefox: updates.json.
 * @param {{ id: string, version: string, url: string, hash: string, minimum: string }} package_ `hash`: SHA-256 of the signed XPI, in hex
 */
export const updatesJson = ({ id, version, url, hash, minimum }) =>
  `${JSON.stringify(
    {
      addons: {
        [id]: {
          updates: [{ version, update_link: url, update_hash: `sha256:${hash}`, applications: { gecko: { strict_min_version: minimum } } }],
        },
      },
    },
    null,
    2,
  )}\n`;
