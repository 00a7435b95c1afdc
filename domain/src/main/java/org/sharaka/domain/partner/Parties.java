package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.policy.PartnersPolicy;
import org.sharaka.domain.rulebook.GateRule;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The partners that are parties to a step, and the interests of the person who takes it. Every gate of a step with
 * parties asks these rules first ({@code rulebook.md}, section 9); protective steps ask none of them.
 *
 * @param partners the parties, perhaps none
 * @param interests what the person who acts has declared, for these parties at least
 */
public record Parties(List<Party> partners, List<Interest> interests) {

    /** Nobody else is a party. */
    public static final Parties NONE = new Parties(List.of(), List.of());

    private static final Reading NO_INTEREST = new Reading.Word("NO_INTEREST");

    /**
     * The rules that every gate of a step with parties has first: {@code actor.interest} and {@code partner.blocked},
     * and {@code partner.ended} for each party that has ended. They give no check where nobody else is a party; of
     * several parties a check that fails names the one it is about. Such a gate names
     * {@link org.sharaka.domain.policy.Group#PARTNERS} among its groups.
     *
     * <pre>{@code
     * Gate.<TermInquiry>named("mandate.extend")
     *         .under(Group.MANDATE, Group.PARTNERS)
     *         .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
     * }</pre>
     */
    public static final List<GateRule<PartiesOn>> RULES = List.of(
            GateRule.of(
                    PartnerRules.INTEREST,
                    (facts, values) ->
                            facts.parties().ifAny(() -> facts.parties().interest(facts.on(), values.partners()))),
            GateRule.of(
                    PartnerRules.BLOCKED,
                    (facts, values) ->
                            facts.parties().ifAny(() -> facts.parties().blocked(facts))),
            GateRule.of(PartnerRules.ENDED, (facts, values) -> facts.parties().ended(facts)));

    /** {@code actor.interest} alone: for a gate that neither a block on a party nor its end closes. */
    public static final List<GateRule<PartiesOn>> INTEREST = RULES.subList(0, 1);

    /** Copies both. */
    public Parties {
        partners = List.copyOf(partners);
        interests = List.copyOf(interests);
    }

    /**
     * The parties to a step.
     *
     * @param named whom the file names, perhaps nobody
     * @param register finds a partner as it is now
     * @param interests what the person who acts has declared, for whatever partner
     * @return what the rules look at: those interests that are in a party, and no more of each than is asked
     */
    public static Parties of(List<Named> named, Function<PartnerId, Partner> register, List<Interest> interests) {
        List<Party> parties = named.stream()
                .distinct()
                .map(one -> Party.of(register.apply(one.partner()), one))
                .toList();
        Set<PartnerId> ids = parties.stream().map(Party::id).collect(Collectors.toUnmodifiableSet());
        return new Parties(
                parties,
                interests.stream()
                        .filter(interest -> ids.contains(interest.partner()))
                        .toList());
    }

    /**
     * The parties of a step in the file of one partner.
     *
     * @param part in which part it is named
     * @param partner as it is now
     * @param interests what the person who acts has declared, for whatever partner
     * @return what the rules look at
     */
    public static Parties of(Part part, Partner partner, List<Interest> interests) {
        return of(List.of(Named.as(part, partner.id())), id -> partner, interests);
    }

    /** {@return the parties that are known; nobody where they are not} */
    public static Parties known(Fact<Parties> parties) {
        return parties.fold(known -> known, () -> NONE);
    }

    /** {@return these, where others sign in the place of a partner that has ended} */
    public Parties represented(PartnerId ended) {
        return new Parties(
                partners.stream()
                        .map(party -> party.id().equals(ended) ? party.represented() : party)
                        .toList(),
                interests);
    }

    /** {@return the facts of {@link #RULES}; these parties on the day of an inquiry, at its gate} */
    public PartiesOn at(Inquiry inquiry) {
        return new PartiesOn(this, inquiry.gate().name(), inquiry.on());
    }

    private List<Check> ifAny(Supplier<List<Check>> rule) {
        return partners.isEmpty() ? List.of() : rule.get();
    }

    /** {@code actor.interest} by itself: of a gate that a block on the party does not close. */
    List<Check> interest(LocalDate on, PartnersPolicy policy) {
        List<Check> bound = ofEach(
                party -> party.concernsOn(on, policy),
                party -> interests.stream()
                        .filter(interest -> interest.partner().equals(party.id()) && interest.bindsOn(on, policy))
                        .map(interest -> Check.fail(PartnerRules.INTEREST, NO_INTEREST, Reading.of(interest.bond())))
                        .limit(1));
        return bound.isEmpty() ? List.of(Check.pass(PartnerRules.INTEREST, NO_INTEREST, NO_INTEREST)) : bound;
    }

    private List<Check> blocked(PartiesOn step) {
        List<Check> blocked = ofEach(
                party -> party.actsAt(step),
                party -> party.isBlockedOn(step.on()) ? Stream.of(PartnerRules.notBlocked(true)) : Stream.of());
        return blocked.isEmpty() ? List.of(PartnerRules.notBlocked(false)) : blocked;
    }

    private List<Check> ended(PartiesOn step) {
        return ofEach(party -> party.actsAt(step), party -> PartnerRules.notEnded(party, step.on()).stream());
    }

    /** What a rule finds of each party that it asks; where there are several, each check tells which it is of. */
    private List<Check> ofEach(Predicate<Party> asked, Function<Party, Stream<Check>> rule) {
        boolean several = partners.stream().map(Party::id).distinct().count() > 1;
        return partners.stream()
                .filter(asked)
                .flatMap(party -> several ? rule.apply(party).map(party::told) : rule.apply(party))
                .distinct()
                .toList();
    }
}
