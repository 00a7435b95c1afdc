package org.sharaka.domain.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.notation.Notation;

/** What a check has to be, as far as a case names it: a result alone, {@code FAIL}, or an object of its members. */
record ExpectedCheck(
        CheckName name,
        Optional<Result> result,
        Optional<String> reason,
        Optional<String> required,
        Optional<String> actual,
        Optional<List<String>> missing,
        Optional<String> about) {

    private static final Notation<Result> RESULTS = Notation.of(Result.class);

    static ExpectedCheck of(CheckName name, Result result) {
        Optional<String> any = Optional.empty();
        return new ExpectedCheck(name, Optional.of(result), any, any, any, Optional.empty(), any);
    }

    static ExpectedCheck read(CheckName name, Object tree) {
        if (tree instanceof String) {
            return of(name, RESULTS.read(tree));
        }
        Members members = new Members(tree, List.of("result", "reason", "required", "actual", "missing", "about"));
        ExpectedCheck expected = new ExpectedCheck(
                name,
                members.possible("result", RESULTS::read),
                members.possible("reason", Members::text),
                members.possible("required", ExpectedCheck::plain),
                members.possible("actual", ExpectedCheck::plain),
                members.possible("missing", Members::texts),
                members.possible("about", Members::text));
        members.throwIfAny();
        return expected;
    }

    /** A reading as the interface writes it; a number may be written as one. */
    private static String plain(Object tree) {
        if (tree instanceof Integer || tree instanceof Long) {
            return tree.toString();
        }
        if (tree instanceof String text) {
            return text;
        }
        throw InvalidValue.of("value.text", "form", tree);
    }

    boolean isOf(Check check) {
        return name.names(check) && about.map(check.about()::equals).orElse(true);
    }

    /** What is otherwise in the checks of a ruling: each that it names is held against it. */
    List<String> differences(List<Check> checks) {
        List<Check> named = checks.stream().filter(this::isOf).toList();
        if (named.isEmpty()) {
            String which = about.map(thing -> name + " about " + thing).orElse(name.text());
            return List.of(which + ": expected" + result.map(word -> " " + word).orElse("") + ", found no such check");
        }
        return named.stream().flatMap(this::differences).toList();
    }

    private Stream<String> differences(Check check) {
        List<String> differences = new ArrayList<>();
        String found = check.actual().plainBeside(check.required());
        result.filter(word -> word != check.result())
                .ifPresent(word -> differences.add(CheckName.of(check) + ": expected " + word + ", found "
                        + check.result() + (found.isEmpty() ? "" : " (" + found + ")")));
        compare(check, "reason", reason, check.reason(), differences);
        compare(check, "required", required, check.required().plainBeside(check.actual()), differences);
        compare(check, "actual", actual, found, differences);
        compare(check, "missing", missing.map(ExpectedCheck::joined), joined(check.missing()), differences);
        return differences.stream();
    }

    private static void compare(
            Check check, String member, Optional<String> expected, String found, List<String> differences) {
        expected.filter(text -> !text.equals(found))
                .ifPresent(text -> differences.add(CheckName.of(check) + ", " + member + ": expected " + orNothing(text)
                        + ", found " + orNothing(found)));
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "nothing" : text;
    }
}
