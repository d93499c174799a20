namespace Kawaraban.Files;

/// <summary>Answers files with JSON on one line. Whatever a file holds, there is an answer.</summary>
internal interface IFileAnswers
{
    /// <summary>Writes the answer to a file.</summary>
    /// <returns>Whether the file was usable.</returns>
    /// <exception cref="IOException">The file cannot be read; nothing was written yet.</exception>
    bool Answer(Stream output, FileRequest request, Stream file);

    /// <summary>Writes the answer to a file that could not be opened.</summary>
    /// <param name="fault">Why not.</param>
    /// <param name="tooLarge">Whether it is there and has too many bytes.</param>
    void Unopened(Stream output, string fault, bool tooLarge);

    /// <summary>Writes the answer to a line that names no file.</summary>
    /// <param name="fault">What is wrong with the line.</param>
    void Misunderstood(Stream output, string fault);
}
