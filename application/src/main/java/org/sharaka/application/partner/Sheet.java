package org.sharaka.application.partner;

import java.util.List;
import java.util.Set;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/**
 * A sheet of partners, as it was read. Its columns are {@code kind}, {@code name_ar}, {@code name_fr},
 * {@code committee_member}; {@code name_en} and {@code ice} may stand beside.
 *
 * @param columns the names in the header
 * @param rows the rows below it
 */
public record Sheet(List<String> columns, List<SheetRow> rows) {

    private static final List<String> NEEDED = List.of("kind", "name_ar", "name_fr", "committee_member");
    private static final Set<String> KNOWN = Set.of("kind", "name_ar", "name_fr", "name_en", "committee_member", "ice");

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
        for (String needed : NEEDED) {
            if (!columns.contains(needed)) {
                faults.add("/" + needed, "import.columns", "missing", needed);
            }
        }
        for (int place = 0; place < columns.size(); place++) {
            String column = columns.get(place);
            if (!KNOWN.contains(column)) {
                faults.add("/" + column, "import.columns", "unknown", column);
            } else if (columns.indexOf(column) < place) {
                faults.add("/" + column, "import.columns", "twice", column);
            }
        }
        faults.throwIfAny();
    }
}
