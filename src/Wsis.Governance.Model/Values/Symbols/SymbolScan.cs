namespace Wsis.Governance.Values;

/// <summary>What the scanner found out about one symbol, in numbers and offsets.</summary>
internal struct SymbolScan
{
    public int Length;
    public int BodyRow;
    public int BodyLength;
    public SymbolKind Kind;
    public SessionKind SessionKind;
    public int Session;
    public int Year;
    public int Number;
    public int LastNumber;
    public int LettersAt;
    public int LettersLength;
    public bool LettersBracketed;
    public int BracketsAt;
    public int BracketsLength;
    public int ChangesAt;
    public char Language;
}
