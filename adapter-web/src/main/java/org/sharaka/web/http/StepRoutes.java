package org.sharaka.web.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.application.step.DraftedLife;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.work.Kept;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.Part;
import org.sharaka.web.wire.RulingWire;

/**
 * The steps of a life cycle as routes, a row a step: {@code POST …/steps/{word}} takes it, and its twin {@code GET
 * …/gates/{word}} looks at it on a day.
 */
public final class StepRoutes<I extends Id, A, C, S extends Step<A, C>> {

    private final String one;
    private final Function<Exchange, I> id;
    private final LifeCycle<I, A, C, S> life;
    private final Clock clock;
    private final BiFunction<Exchange, Kept<A>, Answer> taken;
    private final List<Route> rows = new ArrayList<>();
    private String tagged;

    /**
     * No steps yet.
     *
     * @param one the address of what lives, with its id at {@code {id}}
     * @param taken the answer to a step that was taken
     */
    public StepRoutes(
            String one,
            Function<String, I> id,
            LifeCycle<I, A, C, S> life,
            Clock clock,
            BiFunction<Exchange, Kept<A>, Answer> taken) {
        this(one, life, exchange -> id.apply(exchange.path("id")), clock, taken);
    }

    /**
     * No steps yet, of what its address names in more than one part.
     *
     * @param one the address of what lives
     * @param taken the answer to a step that was taken
     */
    public StepRoutes(
            String one,
            LifeCycle<I, A, C, S> life,
            Function<Exchange, I> id,
            Clock clock,
            BiFunction<Exchange, Kept<A>, Answer> taken) {
        this.one = one;
        this.id = id;
        this.life = life;
        this.clock = clock;
        this.taken = taken;
        this.tagged = one;
    }

    /** The address whose tag {@code If-Match} names, where it is not that of what lives. */
    public StepRoutes<I, A, C, S> tagged(String address) {
        tagged = address;
        return this;
    }

    /**
     * A step more, which its form makes.
     *
     * @param form what is handed in with it
     * @param ahead makes the step as it is looked at beforehand, of the day alone
     */
    public <F extends Part<? extends S>> StepRoutes<I, A, C, S> step(
            StepKind kind, Class<F> form, Function<LocalDate, S> ahead) {
        return step(kind, form, F::make, ahead);
    }

    /**
     * A step more, of a form that others share.
     *
     * @param read makes the step of what is handed in
     */
    public <F> StepRoutes<I, A, C, S> step(
            StepKind kind, Class<F> form, Function<F, ? extends S> read, Function<LocalDate, S> ahead) {
        return step(kind, form, (wire, exchange) -> read.apply(wire), (exchange, on) -> ahead.apply(on));
    }

    /**
     * A step more, of a part that the address names, or whose gate asks for more than a day.
     *
     * @param read makes the step of what is handed in and of the address
     * @param ahead makes the step as it is looked at beforehand, of the address, the query and the day
     * @param asked what the query may name beside the day
     */
    public <F> StepRoutes<I, A, C, S> step(
            StepKind kind,
            Class<F> form,
            BiFunction<F, Exchange, S> read,
            BiFunction<Exchange, LocalDate, S> ahead,
            String... asked) {
        return stepAt("/steps/" + kind.word(), kind, form, read, ahead, asked);
    }

    /**
     * A step more, at an address that was fixed before the pattern.
     *
     * @param place where it is taken, below what lives
     */
    public <F> StepRoutes<I, A, C, S> stepAt(
            String place,
            StepKind kind,
            Class<F> form,
            BiFunction<F, Exchange, S> read,
            BiFunction<Exchange, LocalDate, S> ahead,
            String... asked) {
        String[] names = Stream.concat(Stream.of("on"), Stream.of(asked)).toArray(String[]::new);
        rows.add(Route.post(one + place, kind.right(), exchange -> take(exchange, form, read))
                .tagged(tagged));
        rows.add(Route.get(one + "/gates/" + kind.word(), Permission.READ, exchange -> look(exchange, ahead))
                .asking(names)
                .previewing(one + place));
        return this;
    }

    /**
     * What takes an act over, as the gate of that is looked at beforehand: by the partner that {@code successorId}
     * names.
     */
    public static Acceptance acceptance(Exchange exchange, LocalDate on) {
        return new Acceptance(on, Fact.of(exchange.query().text("successorId").map(PartnerId::new)), Fact.unknown());
    }

    /** Its deletion, as long as it is a draft. */
    public StepRoutes<I, A, C, S> draft(DraftedLife<I, ?, ?, ?> drafts) {
        rows.add(deleting(one, drafts, id));
        return this;
    }

    /** The deletion of what lives at an address, as long as it is a draft. */
    public static <I extends Id> Route deleting(String one, DraftedLife<I, ?, ?, ?> drafts, Function<Exchange, I> id) {
        return Route.delete(one, drafts.right(), exchange -> {
            drafts.delete(exchange.call(), id.apply(exchange), exchange.expected());
            return Answer.deleted();
        });
    }

    public List<Route> routes() {
        return List.copyOf(rows);
    }

    private <F> Answer take(Exchange exchange, Class<F> form, BiFunction<F, Exchange, S> read) {
        S step = read.apply(exchange.read(form), exchange);
        Kept<A> kept = life.take(exchange.call(), id.apply(exchange), step, exchange.expected())
                .fold(Outcome.Made::value, refused -> {
                    throw Problems.closed(refused.ruling());
                });
        return taken.apply(exchange, kept);
    }

    private Answer look(Exchange exchange, BiFunction<Exchange, LocalDate, S> ahead) {
        LocalDate on = day(exchange, clock);
        return ruling(exchange, life.look(exchange.call(), id.apply(exchange), ahead.apply(exchange, on)));
    }

    /**
     * The gate of something that begins, or is changed, at the twin address of where that is done.
     *
     * @param place where it is done: the list that it is added to, or what is changed
     * @param word as addresses write the gate
     * @param look the ruling on a day, of what the query names
     * @param asked what the query may name beside the day
     */
    public static Route gate(
            String place, String word, Clock clock, BiFunction<Exchange, LocalDate, Ruling> look, String... asked) {
        return gate(place, "", word, clock, look, asked);
    }

    /**
     * The gate of what begins beneath something that is there.
     *
     * @param done where it is done, below that
     */
    public static Route gate(
            String one,
            String done,
            String word,
            Clock clock,
            BiFunction<Exchange, LocalDate, Ruling> look,
            String... asked) {
        return Route.get(
                        one + "/gates/" + word,
                        Permission.READ,
                        exchange -> ruling(exchange, look.apply(exchange, day(exchange, clock))))
                .asking(Stream.concat(Stream.of("on"), Stream.of(asked)).toArray(String[]::new))
                .previewing(one + done);
    }

    private static LocalDate day(Exchange exchange, Clock clock) {
        return exchange.query().value("on", Form::dateOf).orElseGet(() -> LocalDate.now(clock));
    }

    private static Answer ruling(Exchange exchange, Ruling ruling) {
        return Answer.ok(RulingWire.of(ruling, exchange.reader())).in(exchange.language());
    }
}
