package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.store.DueInstalment;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Grouping;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.Share;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.LanguageMap;

/** Use cases: to look at the figures of any day, and at what falls due. */
public final class FundingSummary {

    private static final String AFTER_EVERY_KEY = "\uffff";

    private static final Comparator<Share> BY_KEY = Comparator.comparing(share -> key(share));
    private static final Comparator<Share> LARGEST_FIRST = Comparator.<Share, Boolean>comparing(
                    share -> share.key().value().isEmpty())
            .thenComparing(share -> share.figures().received(), Comparator.reverseOrder())
            .thenComparing(share -> share.figures().pledged(), Comparator.reverseOrder())
            .thenComparing(BY_KEY);

    private final UnitOfWork work;

    /** The summary. */
    public FundingSummary(UnitOfWork work) {
        this.work = work;
    }

    /**
     * The figures of a day.
     *
     * @param call who asks; {@link Permission#READ}
     * @param by by what they are told apart; unknown for in all only
     * @return years in their order; else who received most first, what has no key last
     */
    public FundingReport on(Call call, LocalDate on, Fact<Grouping> by) {
        call.require(Permission.READ);
        return work.reading(stores -> on(stores, on, by));
    }

    private static FundingReport on(Stores stores, LocalDate on, Fact<Grouping> by) {
        int grace = stores.rulebook().on(on).funding().overdueDays();
        return by.fold(
                grouping -> {
                    List<Share> shares = stores.of(Funds.class).summary(grouping, on, grace);
                    return new FundingReport(on, sum(shares), items(stores, grouping, shares));
                },
                () -> new FundingReport(on, stores.of(Funds.class).summary(on, grace), List.of()));
    }

    /**
     * What was promised and given by a donor, and became of it, in a span of days.
     *
     * @param call who asks; {@link Permission#READ}
     * @param donor who
     * @param from the first day
     * @param to the last
     * @param window which part of the movements
     * @return the statement; the movements together are what the figures differ by
     * @throws Rejected.UnknownId where there is no such partner
     */
    public DonorStatement statement(Call call, PartnerId donor, LocalDate from, LocalDate to, Window window) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            stores.of(Partners.class).get(donor);
            return new DonorStatement(
                    donor,
                    from,
                    to,
                    of(donor, on(stores, from.minusDays(1), Fact.known(Grouping.DONOR))),
                    of(donor, on(stores, to, Fact.known(Grouping.DONOR))),
                    on(stores, to, Fact.known(Grouping.DONOR_PROJECT)).items().stream()
                            .filter(item -> item.key().is(key -> key.startsWith(donor.value() + " ")))
                            .toList(),
                    stores.of(Funds.class).due(from, to, to).stream()
                            .filter(due -> due.donor().equals(donor))
                            .toList(),
                    stores.of(Ledger.class).ofDonor(donor, from, to, window));
        });
    }

    private static Figures of(PartnerId donor, FundingReport report) {
        return report.items().stream()
                .filter(item -> item.key().is(donor.value()::equals))
                .map(FundingReport.Item::figures)
                .reduce(Figures.ZERO, Figures::plus);
    }

    /**
     * The instalments that fall due in a span of days and are not covered.
     *
     * @param call who asks; {@link Permission#READ}
     * @param from the first day
     * @param to the last
     * @param on the day they are looked at
     * @return in the order of their dates
     */
    public List<DueInstalment> due(Call call, LocalDate from, LocalDate to, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Funds.class).due(from, to, on));
    }

    private static Figures sum(List<Share> shares) {
        return shares.stream().map(Share::figures).reduce(Figures.ZERO, Figures::plus);
    }

    private static List<FundingReport.Item> items(Stores stores, Grouping by, List<Share> shares) {
        return shares.stream()
                .sorted(by == Grouping.YEAR ? BY_KEY : LARGEST_FIRST)
                .map(share -> new FundingReport.Item(
                        share.key(),
                        Fact.of(share.key().value().flatMap(key -> name(stores, by, key))),
                        share.figures()))
                .toList();
    }

    private static String key(Share share) {
        return share.key().value().orElse(AFTER_EVERY_KEY);
    }

    private static Optional<LanguageMap> name(Stores stores, Grouping by, String key) {
        return switch (by) {
            case DONOR ->
                stores.of(Partners.class)
                        .find(new PartnerId(key))
                        .map(found -> found.value().profile().name());
            case PROGRAMME ->
                stores.of(Programmes.class)
                        .find(new ProgrammeId(key))
                        .map(found -> found.value().name());
            case PROJECT ->
                stores.of(Projects.class)
                        .find(new ProjectId(key))
                        .map(found -> found.value().brief().name());
            case YEAR, DONOR_PROJECT -> Optional.empty();
        };
    }
}
