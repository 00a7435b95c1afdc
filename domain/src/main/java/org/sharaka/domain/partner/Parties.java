package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;

/**
 * The partners that are parties to a step, and the interests of the person who takes it. Every gate of a step with
 * parties asks these rules first ({@code RULES.md}, section 9); protective steps ask none of them.
 *
 * @param partners the parties, perhaps none
 * @param interests what the person who acts has declared, for these parties at least
 */
public record Parties(List<Party> partners, List<Interest> interests) {

    /** Nobody else is a party. */
    public static final Parties NONE = new Parties(List.of(), List.of());

    private static final Reading NO_INTEREST = new Reading.Word("NO_INTEREST");

    /** Copies both. */
    public Parties {
        partners = List.copyOf(partners);
        interests = List.copyOf(interests);
    }

    /**
     * The parties to a step.
     *
     * @param partners as they are now, perhaps none
     * @param interests what the person who acts has declared, for whatever partner
     * @return what the rules look at: those interests that are in a party, and no more of each than is asked
     */
    public static Parties of(List<Partner> partners, List<Interest> interests) {
        List<Party> parties = partners.stream().map(Party::of).toList();
        Set<PartnerId> ids = parties.stream().map(Party::id).collect(Collectors.toUnmodifiableSet());
        return new Parties(
                parties,
                interests.stream()
                        .filter(interest -> ids.contains(interest.partner()))
                        .toList());
    }

    /**
     * {@code actor.interest} and {@code partner.blocked}, in this order; {@code partner.ended} for each party that has
     * ended.
     *
     * @param on the day of the step
     * @return at least two checks; none where nobody else is a party
     */
    public List<Check> checks(LocalDate on) {
        if (partners.isEmpty()) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>(List.of(interest(on), blocked(on)));
        partners.forEach(partner -> checks.addAll(PartnerRules.notEnded(partner, on)));
        return checks;
    }

    /**
     * What a gate checks of a step with parties: these rules, then its own.
     *
     * @param on the day of the step
     * @param own the checks of its own rules, in the order of the rulebook
     * @return all of them
     */
    public List<Check> before(LocalDate on, Collection<Check> own) {
        List<Check> all = new ArrayList<>(checks(on));
        all.addAll(own);
        return all;
    }

    /** {@code actor.interest} by itself: of a gate that a block on the party does not close. */
    Check interest(LocalDate on) {
        RuleCode rule = PartnerRules.INTEREST;
        PartnerPolicy policy = PartnerPolicy.ADOPTED.on(on);
        return interests.stream()
                .filter(interest -> isParty(interest.partner()) && interest.bindsOn(on, policy))
                .findFirst()
                .map(interest -> Check.fail(rule, NO_INTEREST, Reading.of(interest.bond())))
                .orElse(Check.pass(rule, NO_INTEREST, NO_INTEREST));
    }

    private Check blocked(LocalDate on) {
        return PartnerRules.notBlocked(partners.stream().anyMatch(partner -> partner.isBlockedOn(on)));
    }

    private boolean isParty(PartnerId id) {
        return partners.stream().anyMatch(partner -> partner.id().equals(id));
    }
}
