package org.sharaka.application.partner;

import java.util.List;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.gate.Check;

/**
 * What an import did, or would do.
 *
 * @param rows one for each row of the sheet, in its order
 * @param kept whether anything was kept: false for a rehearsal, and where a rejected row kept all others out
 */
public record ImportReport(List<Row> rows, boolean kept) {

    /** Copies the rows. */
    public ImportReport {
        rows = List.copyOf(rows);
    }

    /**
     * How many rows came out one way.
     *
     * @param outcome which way
     * @return their number
     */
    public long count(RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** {@return whether no row was rejected; true for a sheet without fault} */
    public boolean isClean() {
        return count(RowOutcome.REJECTED) == 0;
    }

    /** What became of a row. */
    public enum RowOutcome {
        /** A partner was entered. */
        CREATED,
        /** A partner was changed, or got a seat. */
        UPDATED,
        /** All of it was there. */
        UNCHANGED,
        /** It is at fault. */
        REJECTED
    }

    /**
     * One row.
     *
     * @param line its line in the sheet; the header is line 1
     * @param outcome what became of it
     * @param faults what is wrong with its cells; a pointer names the column
     * @param refusals the rules that refuse its seat
     */
    public record Row(int line, RowOutcome outcome, List<Fault> faults, List<Check> refusals) {
        /** Copies. */
        public Row {
            faults = List.copyOf(faults);
            refusals = List.copyOf(refusals);
        }
    }
}
