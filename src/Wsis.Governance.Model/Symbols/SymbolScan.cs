using System.Runtime.InteropServices;

namespace Wsis.Governance.Symbols;

/// <summary>The result of scanning one symbol. Offsets fit a byte:
/// see <see cref="SymbolScanner.MaxCharacters"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SymbolScan
{
    public int Number;
    public int LastNumber;
    public int Spare;
    public short Session;
    public short Year;
    public byte Length;
    public byte Joint;
    public byte BodyRow;
    public byte BodyLength;
    public byte LettersAt;
    public byte LettersLength;
    public byte BracketsAt;
    public byte BracketsLength;
    public byte ChangesAt;
    public SymbolKind Kind;
    public SessionKind SessionKind;
    public bool LettersBracketed;
    public byte Language;
}
