package org.sharaka.web.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.sharaka.application.partner.Sheet;
import org.sharaka.domain.fault.Fault;

/** An XLSX workbook, of which the first sheet is read. */
final class Workbook {

    /** A shared string counts wherever it stands: a small file may not say the same long text a million times. */
    static final int MAX_CHARACTERS = Sheets.MAX_BYTES;

    /** No number of a sheet has more places before or behind its point; one that has stays as it is written. */
    private static final int MOST_PLACES = 400;

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
        List<String> cells = new ArrayList<>();
        int found = 0;
        for (int place = 0; place < row.getCellCount(); place++) {
            String text = row.getOptionalCell(place).map(Workbook::textOf).orElse("");
            count(text);
            cells.add(text);
            found = text.isEmpty() ? found : place + 1;
        }
        if (found > 0) {
            keep(row.getRowNum(), List.copyOf(cells.subList(0, found)));
        }
    }

    private void keep(int number, List<String> cells) {
        Table.checkWidth(cells.size());
        if (!table.hasHeader()) {
            // rows that do not say their number are counted from 0
            linesBefore = number == 0 ? 1 : 0;
            table.head(cells);
            return;
        }
        List<Fault> faults = cells.size() > table.width() ? List.of(table.wrongCells(cells.size())) : List.of();
        table.row(number + linesBefore, cells, faults);
    }

    private void count(String text) {
        characters += text.length();
        if (characters > MAX_CHARACTERS) {
            throw UnreadableSheet.because(
                    "size", "the sheet has more than " + MAX_CHARACTERS + " characters", MAX_CHARACTERS);
        }
    }

    private static String textOf(Cell cell) {
        Object value = cell.getValue();
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? plain(number, cell.getRawValue()) : value.toString();
    }

    private static String plain(BigDecimal number, String written) {
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            return written;
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
