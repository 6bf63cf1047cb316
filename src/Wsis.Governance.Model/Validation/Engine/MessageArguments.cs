namespace Wsis.Governance.Validation.Engine;

/// <summary>The names in braces in a message, and their values.</summary>
internal static class MessageArguments
{
    /// <summary>The names, in the order of the message, each once.</summary>
    public static List<string> NamesIn(string message)
    {
        var names = new List<string>();
        for (var start = message.IndexOf('{'); start >= 0; start = message.IndexOf('{', start + 1))
        {
            var end = message.IndexOf('}', start);
            if (end < 0)
            {
                break;
            }

            var name = message[(start + 1)..end];
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>The values in the order of the message, then those that it does not name.</summary>
    /// <exception cref="ArgumentException">A name of the message has no value.</exception>
    public static FindingArgument[] InOrder(Rule rule, FindingArgument[] arguments)
    {
        var rest = new List<FindingArgument>(arguments);
        var ordered = new List<FindingArgument>(arguments.Length);
        foreach (var name in NamesIn(rule.Message))
        {
            var index = rest.FindIndex(argument => string.Equals(argument.Name, name, StringComparison.Ordinal));
            if (index < 0)
            {
                throw new ArgumentException(
                    $"The message of {rule.Code} names {{{name}}}, and no argument has that name.", nameof(arguments));
            }

            ordered.Add(rest[index]);
            rest.RemoveAt(index);
        }

        ordered.AddRange(rest);
        return [.. ordered];
    }
}
