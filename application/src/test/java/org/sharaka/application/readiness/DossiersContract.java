package org.sharaka.application.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.application.rulebook.PolicyVersionsContract.DECIDED;
import static org.sharaka.application.rulebook.PolicyVersionsContract.FIRST;
import static org.sharaka.application.rulebook.PolicyVersionsContract.SECOND;
import static org.sharaka.application.rulebook.PolicyVersionsContract.TODAY;
import static org.sharaka.testing.PartnerFixture.french;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.application.rulebook.DraftVersion;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Dossiers;
import org.sharaka.application.store.ListedDossier;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.readiness.Dossier;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.testing.SupportFixture;

/** What every store of dossiers keeps to. */
public interface DossiersContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private void add(String id, Field field, Region region) {
        Centre centre = Centre.registered(
                new CentreId(id),
                "CEN-2026-" + id,
                CentreProfile.of(french("Centre " + id), field, new Brief.Site(Fact.known(region), Fact.unknown())),
                Origin.EXISTING,
                Fact.unknown());
        work().inTransaction(stores -> {
            stores.of(Centres.class).add(centre);
            return true;
        });
    }

    private List<String> listed(Fact<Region> region, Fact<Field> field) {
        return work().reading(stores -> stores.of(Dossiers.class).list(region, field).stream()
                .map(filed -> filed.centre().id().value())
                .toList());
    }

    private PolicyRegister register() {
        PolicyRegister register = new PolicyRegister(
                work(), Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneId.of("Africa/Casablanca")), () -> {});
        register.layDown(Rulebook.standard());
        return register;
    }

    @Test
    default void a_dossier_comes_back_as_it_was_gathered_and_is_listed_by_region_and_field() {
        add("2", Field.HEALTH, Region.MA_01);
        add("1", Field.SOCIAL, Region.MA_01);
        add("3", Field.HEALTH, Region.MA_02);

        assertThat(listed(Fact.unknown(), Fact.unknown())).containsExactly("2", "1", "3");
        assertThat(listed(Fact.known(Region.MA_01), Fact.unknown())).containsExactly("2", "1");
        assertThat(listed(Fact.known(Region.MA_01), Fact.known(Field.HEALTH))).containsExactly("2");
        assertThat(listed(Fact.unknown(), Fact.known(Field.OTHER))).isEmpty();
        CentreId first = new CentreId("2");
        ListedDossier gathered = work().reading(stores -> FreshDossiers.of(stores, stores.rulebook(), first));
        ListedDossier back = work().reading(stores ->
                stores.of(Dossiers.class).list(Fact.unknown(), Fact.unknown()).get(0));
        assertThat(back).isEqualTo(gathered);
    }

    @Test
    default void a_dossier_holds_the_equipment_that_is_not_in_the_inventory() {
        String id = SupportFixture.CENTRE.value();
        add(id, Field.SOCIAL, Region.MA_01);
        SupportPlan plan = SupportFixture.aPlan(SupportFixture.year(1, "1.00", SupportFixture.training()))
                .approved()
                .granted(SupportFixture.goods(MeasureKind.EQUIPMENT, "1000.00"), "2026-01-10")
                .granted(SupportFixture.goods(MeasureKind.EQUIPMENT, "500.00"), "2026-01-10")
                .delivered("G1", "2026-01-20")
                .paidFor("G2", "100.00", "2026-01-21")
                .paidFor("G2", "200.00", "2026-01-22")
                .entered("G1", "2026-02-01")
                .there();
        work().inTransaction(stores -> {
            stores.of(SupportPlans.class).add(plan);
            return true;
        });

        Dossier dossier = work().reading(stores -> stores.of(Dossiers.class)
                        .list(Fact.unknown(), Fact.unknown())
                        .get(0))
                .dossier();
        assertThat(work().reading(stores -> FreshDossiers.of(stores, stores.rulebook(), SupportFixture.CENTRE))
                        .dossier())
                .isEqualTo(dossier);
        assertThat(Stream.of("2026-01-19", "2026-01-20", "2026-01-22", "2026-02-01"))
                .extracting(day -> dossier.factsOn(Rulebook.standard(), LocalDate.parse(day))
                        .finance()
                        .equipment()
                        .size())
                .containsExactly(0, 1, 2, 1);
    }

    @Test
    default void a_centre_that_changed_is_listed_as_it_is_now() {
        add("1", Field.SOCIAL, Region.MA_01);

        work().inTransaction(stores -> {
            Centre centre = stores.of(Centres.class).get(new CentreId("1")).value();
            CentreProfile profile = centre.profile();
            CentreProfile next = CentreProfile.of(french("Autre nom"), profile.field(), profile.site());
            return stores.of(Centres.class).keep(centre.changed(next).after(), 1);
        });

        List<ListedDossier> after = work().reading(stores -> {
            assertThat(stores.of(Dossiers.class).waiting(1)).isEmpty();
            return stores.of(Dossiers.class).list(Fact.unknown(), Fact.unknown());
        });
        assertThat(after.get(0).centre().name().toString()).contains("Autre nom");
    }

    @Test
    default void the_portfolio_says_what_readiness_says_before_and_after_an_adoption_and_a_withdrawal() {
        PolicyRegister register = register();
        add("1", Field.SOCIAL, Region.MA_01);
        add("2", Field.OTHER, Region.MA_01);
        LocalDate before = LocalDate.parse("2026-06-30");
        LocalDate after = LocalDate.parse("2026-07-01");
        register.draft(
                FIRST, new DraftVersion(Group.CENTRES, "centres.v2", after, Map.of("authorised", List.of("OTHER"))));
        assertThat(authorised(after)).containsExactly(false, true);

        assertThat(register.adopt(SECOND, Group.CENTRES, "centres.v2", DECIDED, Fact.unknown())
                        .ruling()
                        .refuses())
                .isFalse();

        assertThat(authorised(before)).containsExactly(false, true);
        assertThat(authorised(after)).containsExactly(true, false);

        register.proposeWithdrawal(FIRST, Group.CENTRES, "centres.v2", TODAY, "no", Fact.unknown());
        register.withdraw(SECOND, Group.CENTRES, "centres.v2", DECIDED, Fact.unknown());

        assertThat(authorised(after)).containsExactly(false, true);
    }

    @Test
    default void a_reader_of_more_centres_than_are_gathered_at_once_sees_none_as_it_was_before_an_adoption() {
        PolicyRegister register = register();
        for (int centre = 1; centre <= 60; centre++) {
            add(Integer.toString(centre), Field.SOCIAL, Region.MA_01);
        }
        assertThat(authorised(TODAY)).hasSize(60).containsOnly(false);

        register.draft(
                FIRST, new DraftVersion(Group.CENTRES, "centres.v2", TODAY, Map.of("authorised", List.of("OTHER"))));
        register.adopt(SECOND, Group.CENTRES, "centres.v2", DECIDED, Fact.unknown());

        assertThat(authorised(TODAY)).hasSize(60).containsOnly(true);
        List<CentreId> left = work().reading(stores -> stores.of(Dossiers.class).waiting(1));
        assertThat(left).isEmpty();
    }

    /** Of which centres it is known that no authorisation is missing: those in a field that needs none. */
    private List<Boolean> authorised(LocalDate on) {
        new Portfolio(work())
                .on(FIRST, Criteria.all(new Window(Fact.unknown(), 200)).asOf(on))
                .items()
                .forEach(line -> assertThat(line.said())
                        .isEqualTo(new Readiness(work())
                                .of(FIRST, line.centre().id(), on)
                                .outlook()
                                .said()));
        return work().reading(stores -> stores.of(Dossiers.class).list(Fact.unknown(), Fact.unknown()).stream()
                .map(filed -> {
                    HandoverFacts facts = filed.dossier().factsOn(stores.rulebook(), on);
                    assertThat(facts)
                            .isEqualTo(
                                    CentreFiles.of(stores, filed.centre().id()).factsOn(stores.rulebook(), on));
                    return facts.standing().authorisation().is(held -> held);
                })
                .toList());
    }
}
