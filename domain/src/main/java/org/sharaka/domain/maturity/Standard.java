package org.sharaka.domain.maturity;

import org.sharaka.domain.partner.PartnerKind;

/**
 * What a grid says of one dimension.
 *
 * @param weight its part in the overall, at least 1
 * @param floor the level it must reach, 1 to 5
 * @param publicFloor the level it must reach under a ministry, a public or a semi-public institution
 * @param critical whether it must always apply and may never drop
 */
public record Standard(int weight, int floor, int publicFloor, boolean critical) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException for a weight below 1 or a floor that is no level
     */
    public Standard {
        if (weight < 1 || !Levels.isLevel(floor) || !Levels.isLevel(publicFloor)) {
            throw new IllegalArgumentException("weight " + weight + ", floors " + floor + " and " + publicFloor);
        }
    }

    /**
     * The level it must reach under one kind of manager.
     *
     * @param manager who runs the centre
     * @return a level, 1 to 5
     */
    public int floorFor(PartnerKind manager) {
        return manager.isInstitutional() ? publicFloor : floor;
    }
}
