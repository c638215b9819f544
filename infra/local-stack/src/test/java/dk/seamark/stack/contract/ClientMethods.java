package dk.seamark.stack.contract;

import dk.seamark.client.Request;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The methods of a client that make requests, also those of the clients that it consists of. */
final class ClientMethods {

    private ClientMethods() {}

    static List<ClientMethod> of(Object client) {
        List<ClientMethod> found = new ArrayList<>();
        for (Method method : client.getClass().getDeclaredMethods()) {
            if (!Modifier.isPublic(method.getModifiers())) {
                continue;
            }
            if (Request.class.isAssignableFrom(method.getReturnType())) {
                found.add(new ClientMethod(client, method));
            } else {
                found.addAll(of(called(method, client)));
            }
        }
        return found;
    }

    private static Object called(Method method, Object object, Object... arguments) {
        try {
            return method.invoke(object, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method + " fails", e.getCause());
        }
    }

    /** A method, and the client that has it. */
    record ClientMethod(Object client, Method method) {

        String name() {
            return method.getName();
        }

        Request<?> request(ContractExamples examples, ContractExamples.Body body) {
            return (Request<?>) called(method, client, examples.arguments(method, body));
        }

        /** The request with all that it can be told: its methods that make another one. */
        Request<?> withEveryOption(Request<?> request) {
            Request<?> told = request;
            for (Method option : request.getClass().getDeclaredMethods()) {
                if (Request.class.isAssignableFrom(option.getReturnType())) {
                    Object[] values = Arrays.stream(option.getParameterTypes())
                            .map(type -> option.getName().equals("once") ? "key-1" : "\"1\"")
                            .toArray();
                    told = (Request<?>) called(option, told, values);
                }
            }
            return told;
        }
    }
}
