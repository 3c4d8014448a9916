/** The note that stands in every case for whoever opens the folder by hand, perhaps long after the program is gone. */
export const readMeText = `This folder is a case of Recourse: the evidence of an Internet shutdown, and the work on it.

Do not edit, rename or delete anything here. Every change is signed; a changed file is noticed and refused.
Copying the whole folder, or synchronising it with any tool, is fine.

What is here

  recourse.json    which case this is, and the public key of the device that founded it
  log/             the history, one folder for each device, one file for each change, as plain text (JSON, one line each)
  blobs/           the evidence, every file exactly as it was received; its name is the SHA-256 digest of its bytes

To check the evidence without the program

  In blobs/, on Linux or macOS:

    find . -name '*.bin' | while read f; do printf '%s  %s\\n' "$(basename "$f" .bin)" "$f"; done | sha256sum -c

  Each line must end with OK. The labels, sources and custody of the files stand in log/: search it for the digest.
`;
