package dk.seamark.stack.contract;

import java.util.Map;

/** An answer that a contract shows. */
@SuppressWarnings("ArrayRecordComponent") // It is sent, and never compared.
record ExampleAnswer(int status, String type, byte[] body, Map<String, String> headers) {}
