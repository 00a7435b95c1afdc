package org.sharaka.domain.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.notation.Notation;

/** What a ruling has to be, as far as a case names it. */
record Expectation(
        Verdict verdict, List<ExpectedCheck> checks, Optional<Others> others, Optional<List<CheckName>> notPassed) {

    private static final Notation<Verdict> VERDICTS = Notation.of(Verdict.class);
    private static final Notation<Others> OTHERS = Notation.of(Others.class);

    /** What is expected of the checks that are not named. */
    enum Others {
        /** They hold. */
        PASS
    }

    static Expectation read(Object tree) {
        Members members = new Members(tree, List.of("verdict", "checks", "others", "notPassed"));
        Optional<Verdict> verdict = members.required("verdict", VERDICTS::read);
        List<ExpectedCheck> checks =
                members.possible("checks", Expectation::checks).orElse(List.of());
        Optional<Others> others = members.possible("others", OTHERS::read);
        Optional<List<CheckName>> notPassed = members.possible(
                "notPassed",
                list -> Members.texts(list).stream().map(CheckName::new).toList());
        members.throwIfAny();
        return new Expectation(verdict.orElseThrow(), checks, others, notPassed);
    }

    private static List<ExpectedCheck> checks(Object tree) {
        Faults faults = new Faults();
        List<ExpectedCheck> checks = new ArrayList<>();
        for (Map.Entry<String, Object> check : Members.object(tree).entrySet()) {
            faults.take(
                            Members.pointer(check.getKey()),
                            () -> ExpectedCheck.read(new CheckName(check.getKey()), check.getValue()))
                    .ifPresent(checks::add);
        }
        faults.throwIfAny();
        return List.copyOf(checks);
    }

    List<String> differences(Ruling ruling) {
        Set<String> differences = new LinkedHashSet<>();
        if (ruling.verdict() != verdict) {
            differences.add("verdict: expected " + verdict + ", found " + ruling.verdict());
        }
        checks.forEach(check -> differences.addAll(check.differences(ruling.checks())));
        others.ifPresent(pass -> unexpected(ruling, this::isNamed).forEach(differences::add));
        notPassed.ifPresent(names -> {
            unexpected(ruling, check -> names.stream().anyMatch(name -> name.names(check)))
                    .forEach(differences::add);
            names.stream().flatMap(name -> passed(ruling, name)).forEach(differences::add);
        });
        return List.copyOf(differences);
    }

    private boolean isNamed(Check check) {
        return checks.stream().anyMatch(expected -> expected.isOf(check));
    }

    private static Stream<String> unexpected(Ruling ruling, Predicate<Check> expected) {
        return ruling.checks().stream()
                .filter(check -> check.result() != Result.PASS)
                .filter(expected.negate())
                .flatMap(check ->
                        ExpectedCheck.of(CheckName.of(check), Result.PASS).differences(List.of(check)).stream());
    }

    private static Stream<String> passed(Ruling ruling, CheckName name) {
        List<Check> named = ruling.checks().stream().filter(name::names).toList();
        if (named.isEmpty()) {
            return Stream.of(name + ": expected not to pass, found no such check");
        }
        return named.stream().anyMatch(check -> check.result() != Result.PASS)
                ? Stream.empty()
                : Stream.of(name + ": expected not to pass, found PASS");
    }
}
