package org.sharaka.domain.oversight;

import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Parties;

/**
 * What the steps of the books need to know beside.
 *
 * @param by who acts for the foundation
 * @param parties the manager of the day, and the interests of who acts
 */
public record OversightCircumstances(UserId by, Parties parties) {}
