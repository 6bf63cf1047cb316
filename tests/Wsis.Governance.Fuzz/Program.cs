using SharpFuzz;
using Wsis.Governance.Fuzz;

// "reader", "symbols", "citations" or "index": hands what the fuzzer makes up, or standard input, to that part.
// "seeds FOLDER" writes texts to begin with into folders of those names.
switch (args)
{
    case ["seeds", var folder]:
        Seeds.Write(folder);
        return 0;
    case [var name] when Targets.Find(name) is { } target:
        Fuzzer.Run(stream =>
        {
            using var text = new MemoryStream();
            stream.CopyTo(text);
            target(text.ToArray());
        });
        return 0;
    default:
        Console.Error.WriteLine($"Name what to fuzz: {string.Join(", ", Targets.Names)}; or: seeds FOLDER.");
        return 2;
}
