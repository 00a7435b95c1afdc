package org.sharaka.application.store;

/** By what the figures are told apart. */
public enum Grouping {
    /** By who gave, through the receipts. */
    DONOR,
    /** By programme; its projects and the support of their centres are in it. */
    PROGRAMME,
    /** By project; the support of its centre is in it. */
    PROJECT,
    /** By who gave and for which project; the key is both ids, parted by a space, each empty where there is none. */
    DONOR_PROJECT,
    /** By the year of the receipt; what is pledged and overdue by the year in which an instalment falls due. */
    YEAR
}
