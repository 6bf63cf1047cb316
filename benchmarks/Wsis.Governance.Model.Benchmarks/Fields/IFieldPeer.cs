namespace Wsis.Governance.Benchmarks.Fields;

/// <summary>A model of some field with a document of its own.</summary>
internal interface IFieldPeer
{
    /// <summary>Its name, as the table has it.</summary>
    string Name { get; }

    /// <summary>The document, in UTF-8 without white space.</summary>
    byte[] Document { get; }

    /// <summary>Builds the objects of the document.</summary>
    object Read();

    /// <summary>Builds them and has them checked; stops the run where anything is found.</summary>
    object ReadAndValidate();

    /// <summary>Writes what was read into memory that is there already, without white space.</summary>
    /// <returns>The text, until the next call.</returns>
    ReadOnlySpan<byte> Write(object read);
}
