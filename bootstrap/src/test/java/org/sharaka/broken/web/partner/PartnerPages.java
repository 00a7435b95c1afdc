package org.sharaka.broken.web.partner;

import org.sharaka.broken.persistence.partner.PartnerTable;

/** One adapter that knows another. */
public record PartnerPages(PartnerTable table) {}
