package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        assertThat(Terminal.run("verify", "--database", database()).out()).contains("2 entries fit");
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
        assertThat(twice.err()).startsWith(broken + ": line 2: ");
        Terminal.Ended refused = Terminal.run("rules", "test", wrong.toString(), good.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith(wrong + ": One: /day: "))
                .anySatisfy(line -> assertThat(line).startsWith(wrong + ": One: /gate: "));
    }

    @Test
    void every_option_is_an_environment_variable() {
        CommandLine commands = Main.commandLine();
        commands.setDefaultValueProvider(new EnvironmentDefaults(
                Map.of("SHARAKA_DATABASE", folder.resolve("nothing.db").toString())));

        assertThat(commands.execute("verify")).isEqualTo(2);
        assertThat(commands.getSubcommands().get("serve").getCommandSpec().optionsMap())
                .containsKeys("--host", "--port", "--database", "--reference", "--admin-token", "--log");
    }
}
