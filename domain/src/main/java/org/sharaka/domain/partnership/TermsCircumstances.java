package org.sharaka.domain.partnership;

import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Parties;

/**
 * What the gate of an approval needs to know beside the terms.
 *
 * @param by who would approve
 * @param parties the partners of the project, and the interests of who would approve
 */
public record TermsCircumstances(UserId by, Parties parties) {}
