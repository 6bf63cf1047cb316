namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>Words of one language with one role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Words">The words, with a space between two. An asterisk ends a stem, which stands for all words that
/// begin so; an equals sign begins a word that counts only in the case in which it stands here.</param>
internal readonly record struct Term(WordRole Role, string Words);
