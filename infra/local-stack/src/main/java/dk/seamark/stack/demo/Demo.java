package dk.seamark.stack.demo;

import dk.seamark.stack.Stack;
import java.io.PrintStream;

/** The story that the demo tells on a running stack. */
public final class Demo {
    private Demo() {}

    /**
     * Says what there is to open.
     *
     * @param stack everything in it answers
     * @param out what the person at the keyboard reads, in Danish
     */
    public static void run(Stack stack, PrintStream out) {
        out.println("Der er nu tre tjenester at åbne:");
        for (String service : Stack.SERVICES) {
            out.println("  %-20s%s".formatted(service + "-service", stack.uri(service)));
        }
    }
}
