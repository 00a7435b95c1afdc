package org.sharaka.web.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellAddress;
import org.sharaka.application.partner.Sheet;
import org.sharaka.application.partner.SheetColumn;
import org.sharaka.application.partner.SheetRow;
import org.sharaka.domain.fault.Fault;

/** A table as it grows: the first row that is not wholly empty is the header, wholly empty ones are passed over. */
final class Table {

    static final int MAX_COLUMNS = 50;
    static final int MAX_ROWS = 100_000;

    private final List<SheetRow> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private List<Optional<SheetColumn>> known = List.of();
    private int widest;

    boolean hasHeader() {
        return !columns.isEmpty();
    }

    int width() {
        return columns.size();
    }

    void row(int line, List<SheetCell> cells, List<Fault> unread) {
        int found = cells.size();
        while (found > 0 && cells.get(found - 1).text().isEmpty()) {
            found--;
        }
        if (found == 0 && (unread.isEmpty() || !hasHeader())) {
            return;
        }
        checkWidth(found);
        if (hasHeader()) {
            keep(line, cells, unread, cells.size() > widest ? cells.size() : found);
        } else {
            widest = cells.size();
            List<String> names = cells.subList(0, found).stream()
                    .map(cell -> cell.text().strip())
                    .toList();
            known = names.stream().map(SheetColumn::of).toList();
            columns = names.stream()
                    .map(name -> SheetColumn.of(name).map(SheetColumn::code).orElse(name))
                    .toList();
        }
    }

    private void keep(int line, List<SheetCell> cells, List<Fault> unread, int found) {
        if (rows.size() == MAX_ROWS) {
            throw UnreadableSheet.because("rows", "the sheet has more than " + MAX_ROWS + " rows", MAX_ROWS);
        }
        List<Fault> faults = new ArrayList<>(unread);
        if (unread.isEmpty() && found > width()) {
            faults.add(wrongCells(found));
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int place = 0; place < Math.min(cells.size(), width()); place++) {
            SheetCell cell = cells.get(place);
            String column = columns.get(place);
            if (!cell.text().isEmpty()) {
                byColumn.put(column, cell.text());
            }
            if (!known.get(place).map(cell::isDueIn).orElse(true)) {
                String address = new CellAddress(line - 1, place).toString();
                faults.add(new Fault("/" + column, "import.row", "cell", List.of(address, cell.text())));
            }
        }
        rows.add(new SheetRow(line, byColumn, faults));
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
}
