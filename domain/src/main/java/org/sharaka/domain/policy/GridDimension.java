package org.sharaka.domain.policy;

import java.util.List;
import org.sharaka.domain.text.LanguageMap;

/**
 * What a grid says of one dimension ({@code rulebook.md}, section 6). The grid checks the numbers, for they depend on
 * its highest level.
 *
 * @param weight its part in the overall, at least 1
 * @param floor the level it must reach
 * @param publicFloor the level it must reach under a ministry, a public or a semi-public institution
 * @param critical whether it must always apply and may never drop
 * @param title what readers see
 * @param evidence what must be shown for it
 * @param measures what is advised below its floor
 */
public record GridDimension(
        int weight,
        int floor,
        int publicFloor,
        boolean critical,
        LanguageMap title,
        List<EvidenceRequired> evidence,
        List<MeasureAdvised> measures) {

    /** Copies the lists. */
    public GridDimension {
        evidence = List.copyOf(evidence);
        measures = List.copyOf(measures);
    }

    /**
     * The level it must reach under one kind of manager.
     *
     * @param institutional whether a ministry, a public or a semi-public institution runs the centre
     * @return its public floor for those, else its floor
     */
    public int floorUnder(boolean institutional) {
        return institutional ? publicFloor : floor;
    }

    /** {@return a copy with another {@link #weight() weight}} */
    public GridDimension weight(int value) {
        return Copies.with(this, "weight", value);
    }

    /** {@return a copy with another {@link #floor() floor}} */
    public GridDimension floor(int value) {
        return Copies.with(this, "floor", value);
    }

    /** {@return a copy with another {@link #publicFloor() publicFloor}} */
    public GridDimension publicFloor(int value) {
        return Copies.with(this, "publicFloor", value);
    }

    /** {@return a copy with another {@link #critical() critical}} */
    public GridDimension critical(boolean value) {
        return Copies.with(this, "critical", value);
    }

    /**
     * A copy with another title.
     *
     * @param value what readers see
     * @return the copy
     */
    public GridDimension title(LanguageMap value) {
        return Copies.with(this, "title", value);
    }

    /**
     * A copy with other evidence.
     *
     * @param value what must be shown for it
     * @return the copy
     */
    public GridDimension evidence(List<EvidenceRequired> value) {
        return Copies.with(this, "evidence", value);
    }

    /**
     * A copy with other measures.
     *
     * @param value what is advised below its floor
     * @return the copy
     */
    public GridDimension measures(List<MeasureAdvised> value) {
        return Copies.with(this, "measures", value);
    }
}
