package org.sharaka.web.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.sharaka.application.partner.Sheet;

/** An XLSX workbook, of which the first sheet is read. */
final class Workbook {

    /** A shared string counts wherever it stands: a small file may not say the same long text a million times. */
    static final int MAX_CHARACTERS = Sheets.MAX_BYTES;

    /** No number of a sheet has more places before or behind its point; one that has stays as it is written. */
    private static final int MOST_PLACES = 400;

    /** A sign that XML has no place for, by its code (ECMA-376, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Parts parts;
    private final Table table = new Table();
    private int characters;
    private int linesBefore;

    private Workbook(Parts parts) {
        this.parts = parts;
    }

    static Workbook of(Path file) throws IOException {
        return new Workbook(Parts.of(file));
    }

    Sheet read() throws IOException {
        readRows(parts.inspected());
        return table.asSheet();
    }

    private void readRows(InputStream archive) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(archive);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(this::readRow);
        } catch (UnreadableSheet refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // the reader meets a damaged part with whatever exception comes first, null pointers included
            throw UnreadableSheet.noWorkbook();
        }
    }

    private void readRow(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        int found = 0;
        for (int place = 0; place < row.getCellCount(); place++) {
            SheetCell cell = row.getOptionalCell(place).map(Workbook::read).orElse(SheetCell.EMPTY);
            count(cell.text());
            cells.add(cell);
            found = cell.text().isEmpty() ? found : place + 1;
        }
        if (!table.hasHeader()) {
            // rows that do not say their number are counted from 0
            linesBefore = row.getRowNum() == 0 ? 1 : 0;
        }
        table.row(row.getRowNum() + linesBefore, cells.subList(0, found), List.of());
    }

    private void count(String text) {
        characters += text.length();
        if (characters > MAX_CHARACTERS) {
            throw UnreadableSheet.because(
                    "size", "the sheet has more than " + MAX_CHARACTERS + " characters", MAX_CHARACTERS);
        }
    }

    private static SheetCell read(Cell cell) {
        Object value = cell.getValue();
        if (value == null) {
            return SheetCell.EMPTY;
        }
        if (value instanceof BigDecimal number) {
            return new SheetCell(plain(number, cell.getRawValue()), SheetCell.Type.NUMBER);
        }
        if (value instanceof Boolean truth) {
            return new SheetCell(truth.toString(), SheetCell.Type.TRUTH);
        }
        String text = unescaped(value.toString());
        return cell.getType() == CellType.ERROR ? new SheetCell(text, SheetCell.Type.ERROR) : SheetCell.ofText(text);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }

    private static String plain(BigDecimal number, String written) {
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            return written;
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
