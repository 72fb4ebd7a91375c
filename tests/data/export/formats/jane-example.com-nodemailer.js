const nodemailer = require("nodemailer");
module.exports = nodemailer.createTransport({
  host: "smtp.example.com", port: 587,
  secure: false, requireTLS: true,
  auth: { user: "jane@example.com", pass: process.env.SMTP_PASSWORD },
}, { from: { name: "Jane Doe", address: "jane@example.com" } });
