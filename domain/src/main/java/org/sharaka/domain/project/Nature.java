package org.sharaka.domain.project;

/** What kind of works a project has. */
public enum Nature {
    /** Something is built. */
    BUILDING(true),
    /** Something that stands is renewed. */
    RENOVATION(true),
    /** Something is equipped, without building work. */
    EQUIPMENT(false);

    private final boolean building;

    Nature(boolean building) {
        this.building = building;
    }

    /**
     * Whether there is building work: permits, as-built plans, conformity, fire opinion and ten-year insurance are
     * required.
     */
    public boolean hasBuildingWork() {
        return building;
    }
}
