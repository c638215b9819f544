package dk.seamark.kit.json;

import tools.jackson.databind.module.SimpleModule;

/** Adds the ledger's codes and kinds to a mapper; the mapper of HTTP responses uses it as well. */
public final class LedgerModule extends SimpleModule {

    /** A module that reads and writes the ledger's enums and sealed families. */
    public LedgerModule() {
        super("ledger");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new WireForms());
    }
}
