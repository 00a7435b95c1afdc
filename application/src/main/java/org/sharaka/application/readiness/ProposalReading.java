package org.sharaka.application.readiness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.store.ListedDossier;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.ProposalInquiry;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.readiness.CentreFile;
import org.sharaka.domain.readiness.CentreTable;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.StreakPeople;

/**
 * What the gate of a proposal looks at on a day. The step, its preview and readiness look for one person; the portfolio
 * and the preview of values look for nobody, and leave out interests and four eyes alone.
 */
public final class ProposalReading {

    private final Stores stores;
    private final LocalDate on;

    /** The reading of a unit of work, on a day. */
    public ProposalReading(Stores stores, LocalDate on) {
        this.stores = stores;
        this.on = on;
    }

    /**
     * The gate as it looks to one person.
     *
     * @param call the person
     * @param manager who runs all the centres; unknown where nobody does
     * @param files the records of the centres
     * @return the facts of the gate
     */
    public ProposalInquiry of(Call call, Fact<PartnerId> manager, List<CentreFile> files) {
        UserId by = call.actor().id();
        return new ProposalInquiry(
                on,
                files.stream().map(this::table).toList(),
                manager.fold(
                        one -> FileParties.of(
                                stores,
                                call,
                                files.stream()
                                        .map(file -> FileParties.centre(
                                                stores, file.works().centre().id(), one))
                                        .toList()),
                        () -> Parties.NONE),
                Fact.known(new ProposalInquiry.Proposer(by, manager.fold(one -> assessors(files, one), Set::of))));
    }

    /** One centre, and its facts on the day. */
    public CentreTable table(CentreFile file) {
        Centre centre = file.works().centre();
        return new CentreTable(centre.id(), centre.reference(), file.factsOn(stores.rulebook(), on));
    }

    /** Everyone who assessed or validated an assessment of the streak of any of some centres. */
    public Set<UserId> assessors(List<CentreFile> files, PartnerId manager) {
        return files.stream()
                .flatMap(
                        file -> StreakPeople.of(file, manager, stores.rulebook().on(on), on).stream())
                .collect(Collectors.toSet());
    }

    /**
     * What is needed of the partners to look at many centres for nobody in particular.
     *
     * @param stores to read from
     * @return the partners that are not as most are
     */
    static Held held(Stores stores) {
        Map<PartnerId, Parties> held = new HashMap<>();
        for (Partner partner : stores.of(Partners.class).blockedOrEnded()) {
            held.put(partner.id(), Parties.of(Part.MANAGER, partner, List.of()));
        }
        return new Held(held);
    }

    /**
     * The partners that were ever blocked, or have ended.
     *
     * @param parties each as a party; nobody has an interest in it
     */
    record Held(Map<PartnerId, Parties> parties) {

        /** The gate of one centre as it looks to nobody in particular. */
        ProposalInquiry of(ListedDossier filed, HandoverFacts facts, LocalDate on) {
            return new ProposalInquiry(
                    on,
                    List.of(new CentreTable(filed.centre().id(), filed.centre().reference(), facts)),
                    filed.dossier()
                            .chargeOn(on)
                            .manager()
                            .fold(one -> parties.getOrDefault(one, Parties.NONE), () -> Parties.NONE),
                    Fact.unknown());
        }
    }
}
