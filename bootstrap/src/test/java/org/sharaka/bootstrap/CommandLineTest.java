package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.application.work.Call;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Language;
import picocli.CommandLine;

/** The commands: what they print, and how they end. */
class CommandLineTest {

    private static final String HEADER = "kind,name_ar,name_fr,committee_member\n";

    @TempDir
    private Path folder;

    private String database() {
        return folder.resolve("data/house.db").toString();
    }

    private static void assertUnusable(Terminal.Ended ended) {
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(1);
    }

    @Test
    void what_cannot_be_used_is_one_line_and_exit_code_2() throws IOException {
        assertUnusable(Terminal.run());
        assertUnusable(Terminal.run("dance"));
        assertUnusable(Terminal.run("serve", "--colour", "red"));
        assertUnusable(Terminal.run("serve", "--port", "many"));
        assertUnusable(Terminal.run("serve", "--port", "70000", "--database", database()));
        assertUnusable(Terminal.run("serve", "--database", folder.toString()));
        assertUnusable(Terminal.run("serve", "--database", "jdbc:postgresql://127.0.0.1/sharaka"));
        assertUnusable(Terminal.run("serve", "--database", database(), "--admin-token", "short"));
        assertUnusable(Terminal.run(
                "verify", "--database", folder.resolve("nothing.db").toString()));
        Path text =
                Files.writeString(folder.resolve("text.db"), "this is no database, but some text that is long enough");
        assertUnusable(Terminal.run("verify", "--database", text.toString()));
        assertUnusable(Terminal.run("serve", "--database", text.toString()));
    }

    @Test
    void a_port_in_use_is_one_line_and_exit_code_2() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertUnusable(Terminal.run(
                    "serve",
                    "--port",
                    Integer.toString(taken.getLocalPort()),
                    "--database",
                    database(),
                    "--admin-token",
                    House.ADMIN_TOKEN));
        }
    }

    @Test
    void a_sheet_is_imported_from_the_terminal() throws IOException {
        Path good = Files.writeString(folder.resolve("good.csv"), HEADER + "COMPANY,شركة المثال,,true\n");

        assertThat(Terminal.run("import", good.toString(), "--database", database(), "--dry-run")
                        .out())
                .contains("created: 1", "nothing was kept");
        Terminal.Ended done = Terminal.run("import", good.toString(), "--database", database());
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("created: 1").doesNotContain("nothing was kept");
        assertThat(Terminal.run("import", good.toString(), "--database", database())
                        .out())
                .contains("unchanged: 1");
        assertThat(Terminal.run("verify", "--database", database()).out())
                .contains(2 + Rulebook.standard().groups().size() + " entries fit");
    }

    @Test
    void a_dry_run_makes_no_database_and_changes_none() throws IOException {
        Path good = Files.writeString(folder.resolve("good.csv"), HEADER + "COMPANY,شركة المثال,,true\n");
        String[] rehearsal = {"import", good.toString(), "--database", database(), "--dry-run"};

        assertThat(Terminal.run(rehearsal).out()).contains("created: 1", "nothing was kept");
        assertThat(Path.of(database()).getParent()).doesNotExist();

        Terminal.run("import", good.toString(), "--database", database());
        byte[] before = Files.readAllBytes(Path.of(database()));
        List<String> files = names();
        assertThat(Terminal.run(rehearsal).out()).contains("unchanged: 1", "nothing was kept");
        assertThat(Files.readAllBytes(Path.of(database()))).isEqualTo(before);
        assertThat(names()).isEqualTo(files);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(database()).getParent())) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void a_sheet_that_cannot_be_read_is_one_line_that_says_why() throws IOException {
        assertThat(reason(folder.resolve("none.csv"))).contains("no such file");
        assertThat(reason(Files.createDirectory(folder.resolve("folder.csv")))).contains("a folder");
        assertThat(reason(Files.writeString(folder.resolve("open.csv"), HEADER + "COMPANY,,\"a,true\n")))
                .contains("quote", "2");
        assertThat(reason(Files.write(
                        folder.resolve("arabic.csv"),
                        (HEADER + "COMPANY,شركة,,true\n").getBytes(Charset.forName("windows-1256")))))
                .contains("encoding", "UTF-8");
        assertThat(reason(Files.writeString(folder.resolve("odd.csv"), "sep=:\n" + HEADER)))
                .contains("Separator", ":");
        assertThat(reason(Files.writeString(folder.resolve("text.xlsx"), HEADER)))
                .contains("workbook");
        assertThat(reason(Files.writeString(folder.resolve("sheet.ods"), HEADER)))
                .contains(".xlsx");
    }

    private String reason(Path file) {
        Terminal.Ended refused = Terminal.run("import", file.toString(), "--database", database(), "--language", "en");
        assertUnusable(refused);
        assertThat(refused.err()).startsWith(file.toString());
        return refused.err();
    }

    @Test
    void a_row_at_fault_is_told_with_its_line_in_the_readers_language() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), HEADER + "CLUB,,Exemple,true\nCOMPANY,,Bon,true\n");

        Terminal.Ended refused = Terminal.run("import", bad.toString(), "--database", database(), "--language", "ar");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out())
                .containsPattern("line 2: /kind value.enum: .*\\p{IsArabic}")
                .contains("nothing was kept");
        Terminal.Ended partial = Terminal.run("import", bad.toString(), "--database", database(), "--partial");
        assertThat(partial.code()).isEqualTo(1);
        assertThat(partial.out()).contains("created: 1", "rejected: 1").doesNotContain("nothing was kept");
        assertUnusable(Terminal.run("import", folder.resolve("none.csv").toString(), "--database", database()));
        Path columns = Files.writeString(folder.resolve("columns.csv"), "kind\nCOMPANY\n");
        assertUnusable(Terminal.run("import", columns.toString(), "--database", database()));
    }

    @Test
    void cases_of_rules_need_no_database_and_files_that_cannot_be_read_are_all_named() throws IOException {
        Path good = Path.of("../domain/docs/cases/mandate.yaml");
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "- case: One\n  case: Two\n");
        Path wrong = Files.writeString(
                folder.resolve("wrong.yaml"), "- {case: One, gate: mandate.sing, expect: {verdict: ELIGIBLE}, day: 1}");

        Terminal.Ended held = Terminal.run("rules", "test", good.toString(), good.toString());
        assertThat(held.code()).isZero();
        assertThat(held.out()).containsPattern("cases: \\d+, as expected: \\d+, otherwise: 0");
        assertUnusable(Terminal.run("rules"));
        assertUnusable(Terminal.run("rules", "test"));
        assertUnusable(Terminal.run("rules", "test", folder.resolve("none.yaml").toString()));
        Terminal.Ended twice = Terminal.run("rules", "test", good.toString(), broken.toString());
        assertUnusable(twice);
        assertThat(twice.err()).isEqualToIgnoringNewLines(broken + ": A name is given twice at line 2, column 3");
        Terminal.Ended refused = Terminal.run("rules", "test", wrong.toString(), good.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith(wrong + ": One: /day: "))
                .anySatisfy(line -> assertThat(line).startsWith(wrong + ": One: /gate: "));
    }

    @Test
    void cases_of_rules_run_under_the_policies_of_a_file() throws IOException {
        String cases = Path.of("../domain/docs/cases/mandate.yaml").toString();
        Path ours = Files.writeString(folder.resolve("ours.yaml"), "mandate.experienceMonths: {2027-01-01: 36}\n");
        Path stricter = Files.writeString(folder.resolve("stricter.yaml"), "mandate.experienceMonths: 25\n");
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "mandate.experienceMonths: -1\n");

        assertThat(Terminal.run("rules", "test", "--policies", ours.toString(), cases)
                        .code())
                .isZero();
        Terminal.Ended different = Terminal.run("rules", "test", "--policies", stricter.toString(), cases);
        assertThat(different.code()).isEqualTo(1);
        assertThat(different.out()).contains("mandate.experience: expected PASS, found FAIL (24)");
        assertUnusable(Terminal.run("rules", "test", "--policies", wrong.toString(), cases));
    }

    @Test
    void every_option_is_an_environment_variable() {
        CommandLine commands = Main.commandLine();
        commands.setDefaultValueProvider(new EnvironmentDefaults(
                Map.of("SHARAKA_DATABASE", folder.resolve("nothing.db").toString())));

        assertThat(commands.execute("verify")).isEqualTo(2);
        assertThat(commands.getSubcommands().get("serve").getCommandSpec().optionsMap())
                .containsKeys("--host", "--port", "--database", "--reference", "--policies", "--admin-token", "--log");
    }

    private Path policies(String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name), yaml);
    }

    @Test
    void a_policy_file_is_checked_with_every_fault_and_its_path() throws IOException {
        Path good = policies("good.yaml", """
                mandate.experienceMonths: {2026-01-01: 24, 2027-01-01: 36}
                handover:
                  association: {months: 30}
                funding.controlShare: 0.10
                support.writtenAbove: "60000.00"
                """);
        Terminal.Ended valid = Terminal.run("policies", "check", good.toString());
        assertThat(valid.code()).as(valid.out()).isZero();
        assertThat(valid.out().lines()).singleElement().asString().startsWith("valid: 13 versions");

        Path bad = policies("bad.yaml", """
                mandate.experienceMonths: {2026-01-01: 24, 2027-01-01: -1, 2027-02-30: 5}
                mandate.nothing: 1
                handover: {association: {months: "x"}, overall: "101.00"}
                on: true
                """);
        Terminal.Ended faulty = Terminal.run("policies", "check", bad.toString(), "--language", "en");
        assertThat(faulty.code()).isEqualTo(1);
        assertThat(faulty.out().lines().map(line -> line.replaceFirst(": .*", "")))
                .containsExactlyInAnyOrder(
                        "mandate.experienceMonths",
                        "mandate.experienceMonths from 2027-01-01",
                        "mandate.nothing",
                        "handover.association.months",
                        "handover.overall",
                        "on");

        Path apart = policies("apart.yaml", """
                handover.overall: "5.01"
                handover.institution.trainedHolders: {M6: 1, M9: 1}
                """);
        assertThat(Terminal.run("policies", "check", apart.toString()).out().lines())
                .extracting(line -> line.replaceFirst(": .*", ""))
                .containsExactlyInAnyOrder("handover.overall", "handover.institution.trainedHolders");

        Path twice = policies("twice.yaml", "mandate.termMonths: 12\nmandate.termMonths: 24\n");
        assertThat(Terminal.run("policies", "check", twice.toString()).code()).isEqualTo(1);
        Path otherwise = policies("otherwise.yaml", """
                mandate.termMonths: {2026-01-01: 24}
                mandate: {termMonths: {2026-01-01: 36}}
                handover: {association: {months: 30}}
                handover.association.months: 31
                """);
        assertThat(Terminal.run("policies", "check", otherwise.toString()).out().lines())
                .extracting(line -> line.replaceFirst(": .*", ""))
                .as("given twice in two forms")
                .containsExactlyInAnyOrder("mandate.termMonths", "handover.association.months");
        assertUnusable(
                Terminal.run("policies", "check", folder.resolve("none.yaml").toString()));
        assertUnusable(Terminal.run("policies"));
        assertUnusable(Terminal.run("serve", "--database", database(), "--policies", bad.toString()));
    }

    @Test
    void a_policy_file_that_cannot_be_read_says_where_in_the_language_of_the_reader() throws IOException {
        Path broken = policies("broken.yaml", "mandate.termMonths: 12\nhandover: {overall: ]\n");
        Path empty = policies("empty.yaml", "# nothing\n");
        Path named = policies("named.yaml", "mandate.termMonths: &months 12\nmandate.gapMonths: *months\n");
        Path list = policies("list.yaml", "- mandate.termMonths: 12\n");
        Path twice = policies("two.yaml", "mandate.termMonths: 12\nmandate.termMonths: 24\n");

        assertThat(checked(broken, "en")).containsExactly("Cannot be read at line 2, column 21");
        assertThat(checked(broken, "fr")).containsExactly("Lecture impossible à la ligne 2, colonne 21");
        assertThat(checked(broken, "ar")).singleElement().asString().containsPattern("السطر .*2.*العمود .*21");
        assertThat(checked(empty, "en")).containsExactly("The file is empty");
        assertThat(checked(named, "en"))
                .containsExactly("Anchors and aliases are not read; write the value in place of &months at line 1");
        assertThat(checked(list, "en")).singleElement().asString().startsWith("An object with named members");
        assertThat(checked(twice, "en")).containsExactly("A name is given twice at line 2, column 1");
        for (Path file : List.of(broken, empty, named)) {
            Terminal.Ended cases = Terminal.run("rules", "test", file.toString());
            assertThat(cases.code()).isEqualTo(2);
            assertThat(cases.err().lines())
                    .containsExactly(file + ": " + checked(file, "en").get(0));
        }
    }

    private static List<String> checked(Path file, String language) {
        Terminal.Ended faulty = Terminal.run("policies", "check", file.toString(), "--language", language);
        assertThat(faulty.code()).isEqualTo(1);
        return faulty.out().lines().toList();
    }

    @Test
    void a_fault_across_groups_names_the_day_from_which_the_groups_do_not_go_together() throws IOException {
        Path later =
                policies("later.yaml", "handover.overall: {2027-01-01: 5.01}\nmandate.gapMonths: {2028-01-01: 5}\n");

        assertThat(checked(later, "en")).singleElement().asString().startsWith("handover.overall from 2027-01-01: ");
    }

    @Test
    void a_register_begins_with_the_policies_of_a_file_and_keeps_them() throws IOException {
        Path file =
                policies("ours.yaml", "mandate.termMonths: {2026-02-01: 30, 2099-01-01: 40}\nmandate.gapMonths: 5\n");
        PolicyFile.Read ours = PolicyFile.of(file, Language.EN);
        assertThat(ours.faults()).isEmpty();
        Path data = folder.resolve("house.db");
        try (Wiring wiring = new Wiring(data, ours.book())) {
            assertThat(wiring.isAsLaidDown()).isTrue();
            assertThat(wiring.useCases()
                            .policies()
                            .book(Call.OF_SYSTEM)
                            .versions(Group.MANDATE)
                            .all())
                    .extracting(Policy::version)
                    .containsExactly("mandate.v1", "mandate.v2", "mandate.v3");
        }
        long entries;
        try (Wiring wiring = new Wiring(data, ours.book())) {
            assertThat(wiring.isAsLaidDown()).as("the same file again").isTrue();
            entries = wiring.journalHead().entries();
            assertThat(entries).isEqualTo(Rulebook.standard().groups().size() + 2L);
        }
        Path other = policies("other.yaml", "mandate.termMonths: 30\n");
        assertUnusable(
                Terminal.run("serve", "--port", "0", "--database", data.toString(), "--policies", other.toString()));
        try (Wiring wiring = new Wiring(data)) {
            assertThat(wiring.journalHead().entries()).isEqualTo(entries);
            assertThat(wiring.useCases()
                            .policies()
                            .book(Call.OF_SYSTEM)
                            .on(LocalDate.parse("2026-02-01"))
                            .mandate())
                    .satisfies(mandate -> {
                        assertThat(mandate.termMonths()).isEqualTo(30);
                        assertThat(mandate.gapMonths()).isEqualTo(5);
                    });
        }
        assertThat(Terminal.run("verify", "--database", data.toString()).code()).isZero();
    }
}
