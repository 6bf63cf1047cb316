using Wsis.Governance.Json;

namespace Wsis.Governance.Tool.Input;

/// <summary>A text to read: a file, or standard input.</summary>
/// <param name="Name">What findings call it.</param>
/// <param name="Bytes">Its bytes; only the beginning of a text that holds no records.</param>
/// <param name="Read">What reading it brought.</param>
internal sealed record InputText(string Name, ReadOnlyMemory<byte> Bytes, ReadResult Read);
