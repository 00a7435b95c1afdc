package org.sharaka.application.partner;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/**
 * A sheet of partners, as it was read.
 *
 * @param columns the names in the header, as {@link SheetColumn#code} has them
 * @param rows the rows below it
 */
public record Sheet(List<String> columns, List<SheetRow> rows) {

    /**
     * Copies, and checks the header.
     *
     * @throws InvalidValue {@code import.columns} with reason {@code missing}, {@code unknown} or {@code twice} for
     *     each column that should or should not be there
     */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        Faults faults = new Faults();
        List<String> named = columns;
        Stream.of(SheetColumn.values())
                .filter(SheetColumn::isNeeded)
                .map(SheetColumn::code)
                .filter(needed -> !named.contains(needed))
                .forEach(needed -> faults.add("/" + needed, "import.columns", "missing", needed));
        for (int place = 0; place < columns.size(); place++) {
            String column = columns.get(place);
            if (SheetColumn.of(column).isEmpty()) {
                faults.add("/" + column, "import.columns", "unknown", column);
            } else if (columns.indexOf(column) < place) {
                faults.add("/" + column, "import.columns", "twice", column);
            }
        }
        faults.throwIfAny();
    }
}
