package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.partner.PartnerId;

/**
 * What a donor says when it pledges.
 *
 * @param donor who
 * @param kind cash, or in kind
 * @param purpose what it is for
 * @param terms how much, and when
 * @param pledgedOn on which day
 */
public record PledgeRequest(PartnerId donor, GiftKind kind, Purpose purpose, PledgeTerms terms, LocalDate pledgedOn) {}
