package org.sharaka.bootstrap;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command as the terminal would, in this process. */
final class Terminal {

    private Terminal() {}

    /** How a command ended. */
    record Ended(int code, String out, String err) {}

    static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }
}
