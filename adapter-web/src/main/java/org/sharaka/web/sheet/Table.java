package org.sharaka.web.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.application.partner.Sheet;
import org.sharaka.application.partner.SheetRow;
import org.sharaka.domain.fault.Fault;

/** A table as it grows: the first row that is not wholly empty is the header, wholly empty ones are passed over. */
final class Table {

    static final int MAX_COLUMNS = 50;
    static final int MAX_ROWS = 100_000;

    private final List<SheetRow> rows = new ArrayList<>();
    private List<String> columns = List.of();

    boolean hasHeader() {
        return !columns.isEmpty();
    }

    int width() {
        return columns.size();
    }

    void head(List<String> names) {
        checkWidth(names.size());
        columns = names.stream().map(String::strip).toList();
    }

    void row(int line, List<String> cells, List<Fault> faults) {
        if (rows.size() == MAX_ROWS) {
            throw UnreadableSheet.because("rows", "the sheet has more than " + MAX_ROWS + " rows", MAX_ROWS);
        }
        rows.add(new SheetRow(line, byColumn(cells), faults));
    }

    static void checkWidth(int width) {
        if (width > MAX_COLUMNS) {
            throw UnreadableSheet.because(
                    "columns", "the sheet has more than " + MAX_COLUMNS + " columns", MAX_COLUMNS);
        }
    }

    /** A row that has not the cells it should have. */
    Fault wrongCells(int found) {
        return new Fault("", "import.row", "cells", List.of(Integer.toString(columns.size()), Integer.toString(found)));
    }

    Sheet asSheet() {
        return new Sheet(columns, rows);
    }

    private Map<String, String> byColumn(List<String> cells) {
        Map<String, String> byColumn = new HashMap<>();
        for (int place = 0; place < Math.min(cells.size(), columns.size()); place++) {
            if (!cells.get(place).isEmpty()) {
                byColumn.put(columns.get(place), cells.get(place));
            }
        }
        return byColumn;
    }
}
