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
     * {@return whether there is building work, for which permits, as-built plans, conformity, fire opinion and ten-year
     * insurance are asked; false for equipment}
     */
    public boolean hasBuildingWork() {
        return building;
    }
}
