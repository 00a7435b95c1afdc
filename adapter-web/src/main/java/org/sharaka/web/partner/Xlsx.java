package org.sharaka.web.partner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.sharaka.application.partner.Sheet;

/** Sheets as XLSX workbooks. */
final class Xlsx {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final long MOST_INFLATED = 64L << 20;
    private static final int MOST_PARTS = 1000;

    private Xlsx() {}

    static boolean isPackage(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static Sheet read(byte[] file) {
        if (!isPackage(file)) {
            throw UnreadableSheet.because("no XLSX workbook");
        }
        try {
            inspect(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return sheet(rows.filter(row -> row.stream().anyMatch(Xlsx::isFilled))
                        .toList());
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException broken) {
            throw UnreadableSheet.because("no XLSX workbook: " + broken.getMessage());
        }
    }

    private static Sheet sheet(List<Row> filled) {
        Rows rows = new Rows(filled.isEmpty() ? List.of() : cells(filled.get(0), 0));
        filled.stream().skip(1).forEach(row -> rows.add(row.getRowNum(), cells(row, rows.width())));
        return rows.sheet();
    }

    /** The texts of a row, which ends with its last filled cell or with the header. */
    private static List<String> cells(Row row, int width) {
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < row.getCellCount(); place++) {
            texts.add(row.getOptionalCell(place).map(Xlsx::text).orElse(""));
        }
        while (texts.size() < width) {
            texts.add("");
        }
        while (texts.size() > width && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    private static boolean isFilled(Cell cell) {
        return cell != null && !text(cell).isEmpty();
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().toPlainString();
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean().toString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    // the reader would inflate whatever it is given, and follow entities
    private static void inspect(byte[] file) throws IOException {
        try (ZipFile parts = ZipFile.builder().setByteArray(file).get()) {
            long room = MOST_INFLATED;
            int left = MOST_PARTS;
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                try (InputStream stream = parts.getInputStream(part)) {
                    byte[] inflated = stream.readNBytes((int) room + 1);
                    room -= inflated.length;
                    left--;
                    refuseBombs(room, left);
                    refuseEntities(part, inflated);
                }
            }
            if (parts.getEntry(CONTENTS) == null) {
                throw UnreadableSheet.because("no XLSX workbook: it lacks " + CONTENTS);
            }
        }
    }

    private static void refuseBombs(long room, int left) {
        if (room < 0 || left < 0) {
            throw new UnreadableSheet("too large once it is inflated", true);
        }
    }

    private static void refuseEntities(ZipArchiveEntry part, byte[] inflated) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return;
        }
        String text = new String(inflated, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw UnreadableSheet.because("no XLSX workbook: a part declares a document type");
        }
    }
}
