package org.sharaka.web.partner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.application.partner.Sheet;
import org.sharaka.application.partner.SheetRow;
import org.sharaka.domain.fault.Fault;

/** Puts the cells of a file under the names of its header. */
final class Rows {

    private static final Fault OTHER_WIDTH = new Fault("", "import.columns", "count", List.of());

    private final List<String> columns;
    private final List<SheetRow> rows = new ArrayList<>();

    Rows(List<String> header) {
        columns = header.stream().map(String::strip).toList();
    }

    /** A row; one of another width than the header is at fault. */
    void add(int line, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int place = 0; place < Math.min(columns.size(), cells.size()); place++) {
            if (!cells.get(place).isEmpty()) {
                named.put(columns.get(place), bare(cells.get(place)));
            }
        }
        rows.add(new SheetRow(line, named, cells.size() == columns.size() ? List.of() : List.of(OTHER_WIDTH)));
    }

    int width() {
        return columns.size();
    }

    Sheet sheet() {
        return new Sheet(columns, rows);
    }

    // a cell of blanks is kept, so that the rule on names can refuse it
    private static String bare(String cell) {
        return cell.isBlank() ? cell : cell.strip();
    }
}
