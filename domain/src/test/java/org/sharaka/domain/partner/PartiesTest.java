package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.PartnerFixture.DIRECTOR;
import static org.sharaka.testing.PartnerFixture.ID;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.PartnerFixture.day;
import static org.sharaka.testing.PartnerFixture.french;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.partner.Interest.Bond;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.PartnersPolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import org.sharaka.testing.PartnerSteps;

class PartiesTest {

    private static final LocalDate ON = day("2026-06-01");
    private static final PartnerId OTHER = new PartnerId("p-2");
    private static final Reading NO_INTEREST = new Reading.Word("NO_INTEREST");
    private static final Check FREE = Check.pass(PartnerRules.INTEREST, NO_INTEREST, NO_INTEREST);
    private static final Check NOT_BLOCKED =
            Check.pass(PartnerRules.BLOCKED, new Reading.Word("NOT_BLOCKED"), new Reading.Word("NOT_BLOCKED"));

    private static Partner atlas() {
        return aPartner().there();
    }

    private static Partner rif() {
        return Partner.registered(OTHER, "PAR-2026-0002", PartnerProfile.of(french("Rif"), PartnerKind.COMPANY));
    }

    private static Interest interest(PartnerId partner, Bond bond, Fact<LocalDate> until) {
        return new Interest(DIRECTOR, partner, bond, day("2020-01-01"), until);
    }

    private static Parties parties(List<Partner> partners, List<Interest> interests) {
        Map<PartnerId, Partner> register =
                partners.stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        return Parties.of(
                partners.stream()
                        .map(partner -> Named.as(Part.ITSELF, partner.id()))
                        .toList(),
                register::get,
                interests);
    }

    private static List<Check> checks(Parties parties, LocalDate on) {
        return Rulebook.standard()
                .rule(new PartiesInquiry("a.step", Group.PARTNERS, on, parties))
                .checks();
    }

    private static List<Result> results(Parties parties) {
        return checks(parties, ON).stream().map(Check::result).toList();
    }

    @Test
    void without_parties_nothing_is_asked() {
        assertThat(checks(Parties.NONE, ON)).isEmpty();
        assertThat(checks(parties(List.of(), List.of(interest(ID, Bond.FAMILY, Fact.unknown()))), ON))
                .isEmpty();
    }

    @Test
    void both_rules_find_something_of_every_party() {
        assertThat(checks(parties(List.of(atlas()), List.of()), ON)).containsExactly(FREE, NOT_BLOCKED);
    }

    @ParameterizedTest
    @EnumSource(Bond.class)
    void who_is_bound_to_a_party_fails_whatever_the_bond(Bond bond) {
        Parties parties = parties(List.of(atlas(), rif()), List.of(interest(OTHER, bond, Fact.unknown())));

        assertThat(checks(parties, ON))
                .containsExactly(
                        Check.fail(PartnerRules.INTEREST, NO_INTEREST, new Reading.Word(bond.name()))
                                .about("PAR-2026-0002", french("Rif")),
                        NOT_BLOCKED);
    }

    @Test
    void of_several_parties_each_check_that_fails_names_its_own() {
        Partner blocked = aPartner().blockedOn("2026-06-01").there();
        Partner alsoBlocked = made(PartnerSteps.blocked(rif(), ON, "accounts withheld", DIRECTOR))
                .value();
        List<Check> both = checks(
                parties(
                        List.of(blocked, alsoBlocked),
                        List.of(
                                interest(ID, Bond.BUREAU, Fact.unknown()),
                                interest(ID, Bond.FAMILY, Fact.unknown()),
                                interest(OTHER, Bond.EMPLOYEE, Fact.unknown()))),
                ON);

        assertThat(both)
                .extracting(check -> check.rule().code() + " " + check.about() + " "
                        + check.actual().plain())
                .containsExactly(
                        "actor.interest PAR-2026-0001 BUREAU",
                        "actor.interest PAR-2026-0002 EMPLOYEE",
                        "partner.blocked PAR-2026-0001 BLOCKED",
                        "partner.blocked PAR-2026-0002 BLOCKED");
        assertThat(Texts.standard().message(both.get(2), Language.EN))
                .startsWith("Atlas (PAR-2026-0001): A partner of this step is blocked");
        assertThat(checks(parties(List.of(blocked), List.of()), ON).get(1).about())
                .isEmpty();
    }

    private static Party nameless(PartnerId id) {
        return new Party(
                id,
                Part.ITSELF,
                Fact.unknown(),
                Fact.unknown(),
                List.of(new Party.Held(ON, Fact.unknown())),
                Fact.unknown(),
                Fact.unknown());
    }

    @Test
    void parties_without_a_name_are_told_once() {
        Party nameless = nameless(ID);
        Party another = nameless(OTHER);

        assertThat(checks(new Parties(List.of(nameless, another), List.of()), ON))
                .containsExactly(FREE, PartnerRules.notBlocked(true));
    }

    @Test
    void an_interest_in_another_partner_is_none_in_this_file() {
        assertThat(checks(parties(List.of(atlas()), List.of(interest(OTHER, Bond.FAMILY, Fact.unknown()))), ON))
                .containsExactly(FREE, NOT_BLOCKED);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-31, PASS", "2024-06-01, FAIL", "2026-05-31, FAIL", "2027-01-01, FAIL"})
    void an_interest_that_has_ended_keeps_its_holder_away_for_24_months(LocalDate until, Result result) {
        Parties parties = parties(List.of(atlas()), List.of(interest(ID, Bond.BUREAU, Fact.known(until))));

        assertThat(results(parties)).containsExactly(result, Result.PASS);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, PASS", "2026-06-01, FAIL"})
    void the_months_after_an_interest_follow_the_policy_of_the_day(LocalDate on, Result result) {
        Rulebook longer = Rulebook.standard()
                .adopting(
                        PartnersPolicy.standard().named("partners.v2").from(ON).interestMonths(36));
        Parties parties = parties(List.of(atlas()), List.of(interest(ID, Bond.BUREAU, Fact.known(day("2024-05-30")))));

        assertThat(Parties.RULES
                        .get(0)
                        .rule()
                        .apply(parties.at(new PartiesInquiry("a.step", Group.PARTNERS, on, parties)), longer.on(on)))
                .extracting(Check::result)
                .containsExactly(result);
    }

    @Test
    void one_blocked_party_closes_the_gate_and_both_rules_are_told() {
        Partner blocked = aPartner().blockedOn("2026-06-01").there();
        Parties parties = parties(List.of(rif(), blocked), List.of(interest(OTHER, Bond.FAMILY, Fact.unknown())));

        assertThat(results(parties)).containsExactly(Result.FAIL, Result.FAIL);
        assertThat(checks(parties, day("2026-05-31")))
                .extracting(Check::result)
                .containsExactly(Result.FAIL, Result.PASS);
    }

    @Test
    void it_changes_no_more_once_it_is_made() {
        List<Partner> partners = new ArrayList<>(List.of(atlas()));
        List<Interest> interests = new ArrayList<>();
        Parties parties = parties(partners, interests);

        partners.clear();
        interests.add(interest(ID, Bond.FAMILY, Fact.unknown()));

        assertThat(checks(parties, ON)).containsExactly(FREE, NOT_BLOCKED);
    }
}
