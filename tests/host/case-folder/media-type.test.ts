import { describe, expect, it } from "vitest";
import { mediaTypeOf } from "../../../host/case-folder/media-type.ts";

const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");

describe("the media type of evidence", () => {
  it.each<[string, string | Buffer, string]>([
    ["an empty file", "", "application/x-empty"],
    ["a picture", png, "image/png"],
    ["a PDF", "%PDF-1.7\n%âãÏÓ\n", "application/pdf"],
    ["a page", "<!DOCTYPE html><html><body>x</body></html>", "text/html"],
    ["a page with a remark first", "<!-- saved from url=(0023)https://example.org/ -->\n<html>", "text/html"],
    [
      "a page in windows-1251",
      Buffer.concat([Buffer.from("<html><title>"), Buffer.from([0xd1, 0xe2, 0xff])]),
      "text/html",
    ],
    ["a drawing", '<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml"],
    ["a drawing without a prologue", "<svg onload='alert(1)'/>", "image/svg+xml"],
    ["other XML", '<?xml version="1.0"?><feed/>', "application/xml"],
    ["JSON", '{"test_keys": {"blocking": false}}', "application/json"],
    ["a list in JSON", '[ {"a": 1}, {"a": 2} ]', "application/json"],
    ["a table", "time,value\n2020-08-09,1\n2020-08-10,2\n", "text/csv"],
    ["a table with a comma in quotation marks", 'time,who\n1,"A, B"\n2,C\n', "text/csv"],
    ["a table with semicolons", "time;value\n1;2,5\n", "text/csv"],
    ["a table with tabs", "time\tvalue\n1\t2\n", "text/tab-separated-values"],
    ["a text", "On 9 August, at night, the Internet was cut.\nNo end was given.\n", "text/plain"],
    ["a text in Belarusian", "Інтэрнэт быў адключаны.", "text/plain"],
    ["a text in UTF-16", Buffer.from("\ufeffInternet", "utf16le"), "text/plain"],
    ["a text that begins like a picture", "BM is the mark of the ministry.", "text/plain"],
    ["bytes", Buffer.from([0, 1, 2, 3, 255, 254]), "application/octet-stream"],
    ["a text with a zero byte", "text\u0000text", "application/octet-stream"],
    ["bytes that are not Unicode", Buffer.from([0xd1, 0xe2, 0xff, 0x20]), "application/octet-stream"],
  ])("of %s follows from its content", async (_, content, mediaType) => {
    expect(await mediaTypeOf(Buffer.from(content))).toBe(mediaType);
  });
});
