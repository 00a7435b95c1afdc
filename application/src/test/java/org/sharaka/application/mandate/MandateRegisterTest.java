package org.sharaka.application.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.MandateFixture.paper;
import static org.sharaka.testing.PartnerFixture.aPartner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sharaka.application.Office;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Gap;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.mandate.MandateSnapshot;
import org.sharaka.domain.mandate.Sign;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.OversightFixture;
import org.sharaka.testing.memory.CountedIds;
import org.sharaka.testing.memory.MemoryStore;

class MandateRegisterTest {

    private static final Call OFFICER = Office.byOfficer();
    private static final LocalDate SIGNED = LocalDate.parse("2026-02-01");

    private final Partner manager = aPartner().ofKind(PartnerKind.ASSOCIATION).there();

    private static Rulebook adopting(UnaryOperator<MandatePolicy> change) {
        return Rulebook.standard()
                .adopting(change.apply(
                        MandatePolicy.standard().named("mandate.v2").from("2026-01-15")));
    }

    private MandateRegister register(Rulebook book) {
        UnitOfWork work = new MemoryStore(book);
        work.inTransaction(stores -> {
            stores.of(Partners.class).add(manager);
            stores.of(Centres.class).add(OversightFixture.aCentre());
            return true;
        });
        Clock clock = Clock.fixed(Office.NOW, ZoneId.of("Africa/Casablanca"));
        return new MandateRegister(work, new CountedIds(), clock);
    }

    private MandateId drafted(MandateRegister register) {
        MandateSnapshot mandate = aMandate("2026-02-01", "2026-12-31").there().snapshot();
        return register.draft(
                        OFFICER,
                        new DraftMandate(
                                OversightFixture.CENTRE,
                                manager.id(),
                                mandate.term(),
                                mandate.papers(),
                                mandate.experience()))
                .value()
                .id();
    }

    private static Sign signature() {
        return new Sign(SIGNED, Fact.known(paper(DocumentKind.MANDATE_AGREEMENT, "2026-02-01")));
    }

    @Test
    void a_gate_is_previewed_and_passed_by_the_book_of_the_store() {
        MandateRegister register = register(adopting(values -> values.termMonths(6)));
        MandateId mandate = drafted(register);

        assertThat(register.look(OFFICER, mandate, Sign.on(SIGNED)).notPassed()).containsExactly("mandate.term");
        assertThat(register.look(OFFICER, mandate, Sign.on(LocalDate.parse("2026-01-14")))
                        .notPassed())
                .isEmpty();
        assertThat(register.take(OFFICER, mandate, signature(), Fact.unknown())
                        .ruling()
                        .policies())
                .containsEntry("mandate", "mandate.v2");
    }

    @Test
    void a_centre_without_a_manager_is_listed_by_the_values_of_the_day_asked() {
        assertThat(gapsOn("2027-02-01", Rulebook.standard()))
                .containsExactly(new Gap(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-07-01")));
        assertThat(gapsOn("2027-02-01", adopting(values -> values.gapMonths(1))))
                .containsExactly(new Gap(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-02-01")));
    }

    private List<Gap> gapsOn(String day, Rulebook book) {
        MandateRegister register = register(book);
        register.take(OFFICER, drafted(register), signature(), Fact.unknown());
        return register.unmanaged(OFFICER, LocalDate.parse(day)).stream()
                .map(UnmanagedCentre::gap)
                .toList();
    }
}
