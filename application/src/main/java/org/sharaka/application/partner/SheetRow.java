package org.sharaka.application.partner;

import java.util.List;
import java.util.Map;
import org.sharaka.domain.fault.Fault;

/**
 * A row of a sheet of partners, as it was read.
 *
 * @param line its line; the header is line 1
 * @param cells the text of each column, by the column's name; an empty cell is absent
 * @param faults what is wrong with the row as such, for example too many cells
 */
public record SheetRow(int line, Map<String, String> cells, List<Fault> faults) {

    /** Copies. */
    public SheetRow {
        cells = Map.copyOf(cells);
        faults = List.copyOf(faults);
    }
}
