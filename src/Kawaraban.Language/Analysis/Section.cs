namespace Kawaraban.Language.Analysis;

/// <summary>The parts of a lexicon's file, in their order.</summary>
internal enum Section
{
    /// <summary>For each UTF-16 unit a u32: the letter of the trie (0 for none) and, from bit 16, the character class.</summary>
    Characters,

    /// <summary>The character classes, 8 bytes each.</summary>
    Classes,

    /// <summary>The nodes of the trie of surfaces, a u64 each; see <see cref="TrieNode"/>.</summary>
    Trie,

    /// <summary>What the search needs of a word, a u32 each; see <see cref="WordCost"/>. The words of one surface follow each other.</summary>
    Words,

    /// <summary>For each word a u64: where its base form (bits 0 to 31) and its reading (from bit 32) stand among the strings.</summary>
    Forms,

    /// <summary>UTF-16: base forms as a length and the units; readings as two lengths and the units of both, the second -1 where it is the first.</summary>
    Strings,

    /// <summary>The i16 costs of connection: a row for each right word's id, in it a cost for each left word's id.</summary>
    Connections,

    /// <summary>For each category a u32: the first of its unknown words and, from bit 16, their number.</summary>
    Categories,

    /// <summary>The unknown words, as <see cref="Words"/>.</summary>
    UnknownWords,

    /// <summary>For each connection id three u32: the part of speech, the conjugation and the form among the strings.</summary>
    Ids,
}
