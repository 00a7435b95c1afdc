package org.sharaka.domain.maturity;

import java.util.List;

/** What maturity is measured in, in the order of the grid. */
public enum Dimension {
    /** Legal standing and governance. */
    LEG,
    /** Finance and internal control. */
    FIN,
    /** The resource base. */
    RES,
    /** People. */
    HR,
    /** Quality and safety of service. */
    SRV,
    /** Building, equipment and maintenance. */
    OPS,
    /** Reporting, data and learning. */
    MEL,
    /** Beneficiaries, citizens and local partners. */
    COM;

    /** All of them, in the order of the grid. */
    public static final List<Dimension> ALL = List.of(values());
}
