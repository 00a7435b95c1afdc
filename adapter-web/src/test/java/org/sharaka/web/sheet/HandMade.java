package org.sharaka.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that each can be what no program writes. */
final class HandMade {

    static final String HEADER = "<row r='1'>" + text("A1", "kind") + text("B1", "name_ar") + text("C1", "name_fr")
            + text("D1", "committee_member") + "</row>";

    private static final String XML = "<?xml version='1.0' encoding='UTF-8'?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String blownUp = "";
    private long zeros;

    static HandMade workbook() {
        return new HandMade()
                .with(
                        "[Content_Types].xml",
                        XML + "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/>"
                                + "<Override PartName='/xl/strings.xml' ContentType='" + TYPE + "sharedStrings+xml'/>"
                                + "</Types>")
                .with(
                        "xl/workbook.xml",
                        XML + "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'>"
                                + "<sheets><sheet name='First' sheetId='1' r:id='r1'/>"
                                + "<sheet name='Second' sheetId='2' r:id='r2'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        XML + "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='r1' Target='sheet1.xml'/>"
                                + "<Relationship Id='r2' Target='sheet2.xml'/></Relationships>")
                .strings("")
                .rows(HEADER);
    }

    static String text(String address, String text) {
        return "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    HandMade rows(String rows) {
        return sheet("", rows);
    }

    HandMade sheet(String prolog, String rows) {
        return with(
                "xl/sheet1.xml",
                XML + prolog + "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    HandMade strings(String items) {
        return with("xl/strings.xml", XML + "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    HandMade with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    HandMade without(String name) {
        parts.remove(name);
        return this;
    }

    HandMade withZeros(String name, long count) {
        blownUp = name;
        zeros = count;
        return this;
    }

    String part(String name) {
        return parts.get(name);
    }

    int entries() {
        return parts.size();
    }

    long inflated() {
        return parts.values().stream()
                .mapToLong(content -> content.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            if (!blownUp.isEmpty()) {
                zip.putNextEntry(new ZipEntry(blownUp));
                writeZeros(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeZeros(OutputStream out) throws IOException {
        byte[] block = new byte[1 << 16];
        for (long left = zeros; left > 0; left -= block.length) {
            out.write(block, 0, (int) Math.min(left, block.length));
        }
    }
}
