package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a version of terms of reference is approved.
 *
 * @param on the day of the approval
 * @param policy the version of the policy: {@code partnership.v1}
 * @param version the version, with who has approved it before
 * @param by who would approve it
 * @param parties the partners of the project, and the interests of who would approve
 */
public record TermsInquiry(LocalDate on, String policy, TermsVersion version, UserId by, Parties parties)
        implements EarlierInquiry {

    /** Never null. */
    public TermsInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(version);
        Objects.requireNonNull(by);
        Objects.requireNonNull(parties);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(
                "terms.approve",
                on,
                policy,
                parties.before(on, List.of(TermsRules.approvedBySomeoneElse(version, by))));
    }
}
