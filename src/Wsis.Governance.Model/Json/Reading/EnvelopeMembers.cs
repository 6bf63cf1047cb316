namespace Wsis.Governance.Json.Reading;

/// <summary>Reads the members of the object of a file, each known one once.</summary>
internal struct EnvelopeMembers
{
    private bool isFormatSeen;

    /// <summary>True after the records were entered.</summary>
    public bool IsRecordsSeen { get; private set; }

    /// <summary>Handles the current member and stops at the last token of its value; for the records, at
    /// the first token.</summary>
    public EnvelopeMember Enter(ref DiagnosticRecordReader reader, ref UnknownMembers? unknown)
    {
        if (reader.IsAt("records"u8))
        {
            return EnterRecords(ref reader);
        }

        if (reader.IsAt("format"u8))
        {
            ReadFormat(ref reader);
        }
        else
        {
            reader.KeepFileMember(ref unknown);
        }

        return EnvelopeMember.Other;
    }

    private EnvelopeMember EnterRecords(ref DiagnosticRecordReader reader)
    {
        if (IsRecordsSeen)
        {
            reader.SkipFileDuplicate("records");
            return EnvelopeMember.Other;
        }

        IsRecordsSeen = true;
        reader.Advance();
        return EnvelopeMember.Records;
    }

    private void ReadFormat(ref DiagnosticRecordReader reader)
    {
        if (isFormatSeen)
        {
            reader.SkipFileDuplicate("format");
            return;
        }

        isFormatSeen = true;
        reader.Advance();
        reader.CheckFormat();
    }
}
