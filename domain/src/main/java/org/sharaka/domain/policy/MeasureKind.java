package org.sharaka.domain.policy;

/** What kinds of measure a support plan can hold. */
public enum MeasureKind {
    /** Financial aid for operating resources. */
    OPERATING_AID(true),
    /** Equipment. */
    EQUIPMENT(true),
    /** Repair. */
    REPAIR(true),
    /** A training module or course. */
    TRAINING(false),
    /** Advice on one subject. */
    ADVICE(false),
    /** Someone at the manager's side for a time. */
    COACHING(false),
    /** The use of a space. */
    SPACE_USE(false);

    private final boolean material;

    MeasureKind(boolean material) {
        this.material = material;
    }

    /** {@return which of the two pillars it belongs to; true for material support, false for sharing of experience} */
    public boolean isMaterial() {
        return material;
    }

    /** {@return whether it is one of those that {@code support.cap} counts together; true for equipment and repair} */
    public boolean isGoods() {
        return this == EQUIPMENT || this == REPAIR;
    }
}
